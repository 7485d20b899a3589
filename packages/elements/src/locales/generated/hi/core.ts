// Written by `npm run generate` from src/locales/messages: change it there.
import type { CoreMessages } from '../messages.js';

const messages: CoreMessages = {
  offer: {
    topUp: () => 'टॉप-अप करें',
    upgrade: () => 'प्लान अपग्रेड करें',
    contactSupport: () => 'सहायता से संपर्क करें',
  },
  clock: {
    label: (d) => 'क्रेडिट उपयोग: ' + d.percent + ' शेष',
    loading: () => 'क्रेडिट उपयोग: लोड हो रहा है',
    unknown: () => 'क्रेडिट उपयोग: अज्ञात',
    meter: () => 'शेष क्रेडिट',
    meterValue: (d) => d.percent + ', ' + d.allocated + ' में से ' + d.remaining + ' क्रेडिट',
    lessThan: (d) => d.value + ' से कम',
  },
  banners: {
    credits: {
      threshold: (d) => 'आपके ' + d.percent + ' क्रेडिट इस्तेमाल हो चुके हैं।',
      exhausted: () => 'सभी क्रेडिट इस्तेमाल हो चुके हैं।',
      remain: (d) => d.allocated + ' में से ' + d.remaining + ' शेष हैं।',
      remainUntil: (d) =>
        d.allocated + ' में से ' + d.remaining + ' शेष हैं; इस रफ़्तार से ये ' + d.day + ' तक चलेंगे।',
      floor: () => 'क्रेडिट जोड़े जाने तक नए गार्डरेल और स्क्रिप्ट डिप्लॉय नहीं किए जा सकते।',
      pausing: (d) =>
        'इन्फ़रेंस और नए डिप्लॉयमेंट रोक दिए गए हैं; चालू डिप्लॉयमेंट ' + d.limit + ' क्रेडिट पर बंद हो जाएँगे।',
      paused: () => 'इन्फ़रेंस और नए डिप्लॉयमेंट रोक दिए गए हैं।',
      stopped: () => 'इन्फ़रेंस और नए डिप्लॉयमेंट रोक दिए गए हैं और चालू डिप्लॉयमेंट बंद हो गए हैं।',
      expired: () => 'आपके मुफ़्त क्रेडिट की अवधि समाप्त हो गई है।',
      upgradeToContinue: () => 'जारी रखने के लिए अपना प्लान अपग्रेड करें।',
      askToUpgrade: () => 'अपने एडमिन से प्लान अपग्रेड करने को कहें।',
      askToAdd: () => 'अपने एडमिन से और जोड़ने को कहें।',
    },
    runs: {
      threshold: (d) => 'आपके ' + d.percent + ' टूल रन इस्तेमाल हो चुके हैं।',
      exhausted: () => 'सभी टूल रन इस्तेमाल हो चुके हैं।',
      paused: () => 'जब तक और नहीं जोड़े जाते, टूल नहीं चल सकते।',
    },
    dismiss: () => 'खारिज करें',
    notDismissed: () => 'इसे खारिज नहीं किया जा सका। थोड़ी देर में फिर कोशिश करें।',
  },
};
export default messages;

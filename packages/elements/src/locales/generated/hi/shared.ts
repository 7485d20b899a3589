// Written by `npm run generate` from src/locales/messages: change it there.
import type { SharedMessages } from '../messages.js';
import { hi } from '@messageformat/runtime/lib/cardinals';
import { plural } from '../../runtime.js';
const messages: SharedMessages = {
  resource: {
    credits: () => 'क्रेडिट',
    runs: () => 'टूल रन',
  },
  value: {
    unknown: () => 'अज्ञात',
  },
  action: {
    dismiss: () => 'खारिज करें',
    tryAgain: () => 'फिर कोशिश करें',
    close: () => 'बंद करें',
    manageBilling: () => 'बिलिंग प्रबंधित करें',
  },
  state: {
    loading: () => 'लोड हो रहा है',
    staleSince: (d) => d.time + ' से रीफ़्रेश नहीं हुआ',
    failed: () => 'उपयोग लोड नहीं हो सका',
  },
  error: {
    network: () => 'सर्वर से संपर्क नहीं हो सका।',
    timeout: () => 'सर्वर ने जवाब देने में बहुत समय लिया।',
    unauthorized: () => 'आप साइन आउट हैं। इसे देखने के लिए फिर से साइन इन करें।',
    forbidden: () => 'आपके खाते को इसे देखने की अनुमति नहीं है।',
    notFound: () => 'सर्वर पर यह मौजूद नहीं है।',
    invalidRequest: () => 'सर्वर ने अनुरोध स्वीकार नहीं किया।',
    conflict: () => 'सर्वर ने बदलाव स्वीकार नहीं किया।',
    rateLimited: () => 'सर्वर थोड़ा रुकने को कह रहा है। थोड़ी देर में फिर कोशिश करें।',
    unavailable: () => 'सर्वर ने जवाब नहीं दिया।',
    server: () => 'सर्वर में गड़बड़ी हुई।',
    unreadable: () => 'सर्वर का जवाब पढ़ा नहीं जा सका।',
    aborted: () => 'काम बीच में रुक गया।',
    code: (d) => '(' + d.code + ')',
  },
  summary: {
    title: () => 'क्रेडिट उपयोग',
    accountId: () => 'खाता आईडी',
    copyAccountId: () => 'खाता आईडी कॉपी करें',
    copied: () => 'कॉपी हो गया',
    copyFailed: () => 'इस पेज को कॉपी करने की अनुमति नहीं है। आईडी चुनकर खुद कॉपी करें।',
    left: (d) => d.amount + ' शेष',
    used: (d) => d.allocated + ' में से ' + d.used + ' इस्तेमाल हुए',
    lastsUntil: (d) => 'लगभग ' + d.day + ' तक चलेंगे',
    lastsHours: (d) =>
      plural(d.count, 0, hi, {
        '0': 'एक घंटे से भी कम चलेंगे',
        one: 'लगभग ' + d.shown + ' घंटा और चलेंगे',
        other: 'लगभग ' + d.shown + ' घंटे और चलेंगे',
      }),
    creditsGone: () => 'सभी क्रेडिट इस्तेमाल हो चुके हैं।',
    creditsOverdrawn: (d) =>
      'सभी क्रेडिट इस्तेमाल हो चुके हैं। आपने ' +
      d.amount +
      ' ज़्यादा इस्तेमाल किए हैं; ये अगले क्रेडिट में से घटाए जाएँगे।',
    runsGone: () => 'सभी टूल रन इस्तेमाल हो चुके हैं। जब तक और नहीं जोड़े जाते, टूल नहीं चल सकते।',
    askAdministrator: () => 'अपने एडमिन से और जोड़ने को कहें।',
  },
  news: {
    offline: () => 'आप ऑफ़लाइन हैं। जो दिख रहा है वह पुराना हो सकता है।',
    cycle: () => 'नया बिलिंग साइकल शुरू हो गया है। क्रेडिट और टूल रन नए सिरे से गिने जाएँगे।',
  },
};
export default messages;

import '@usage-kit/elements/define/usage-banners.js';
import '@usage-kit/elements/define/usage-clock.js';
import '@usage-kit/elements/define/usage-provider.js';
import { createApp } from 'vue';
import App from './App.vue';
import './style.css';

createApp(App).mount('#app');

import '@usage-kit/elements/define/usage-banners.js';
import '@usage-kit/elements/define/usage-clock.js';
import '@usage-kit/elements/define/usage-provider.js';
import { mount } from 'svelte';
import App from './App.svelte';
import './style.css';

mount(App, { target: document.querySelector('#app')! });

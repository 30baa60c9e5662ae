import * as cms from '@sveltia/cms';
cms.init({ config: await (await fetch('./config.json')).json() });

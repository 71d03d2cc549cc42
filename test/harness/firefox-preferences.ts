/** @file The preferences Firefox is started with; puppeteer adds its own. */
import type { BrowserOptions } from './adapter.js';

type Preferences = Record<string, string | number | boolean>;

// The proxy refuses these calls anyhow; without them the log of refusals is readable.
const SILENCE: Preferences = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'app.update.background.enabled': false,
  'browser.discovery.enabled': false,
  'browser.newtabpage.activity-stream.feeds.asrouterfeed': false,
  'browser.ping-centre.telemetry': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.provider.google4.updateURL': '',
  'browser.safebrowsing.provider.google5.updateURL': '',
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.topsites.contile.enabled': false,
  'captivedetect.canonicalURL': '',
  'dom.push.connection.enabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.trr.mode': 5,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  'toolkit.telemetry.unified': false,
};

function proxy(port: number): Preferences {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    // The site speaks http only.
    'dom.security.https_first': false,
    'dom.security.https_only_mode': false,
  };
}

function downloads(folder: string): Preferences {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.start_downloads_in_tmp_dir': false,
  };
}

/** All preferences of the harness. */
export function firefoxPreferences({ site, downloadDir, lang }: BrowserOptions): Preferences {
  return {
    ...SILENCE,
    ...proxy(site.port),
    ...downloads(downloadDir),
    'intl.accept_languages': lang === 'zh-CN' ? 'zh-CN, zh' : 'en-US, en',
    // No one is there to answer the prompt of permissions.request().
    'extensions.webextOptionalPermissionPrompts': false,
  };
}

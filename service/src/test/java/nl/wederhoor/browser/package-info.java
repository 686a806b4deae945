/** The pages in a real browser: Playwright drives Debian's Chromium, and every visit is checked for what it must not do. */
package nl.wederhoor.browser;

/**
 * The platform as people see it: a real Chromium walks through the pages, in light and dark, on a
 * desk and on a phone, and looks at each page with an eye on accessibility.
 */
@NullMarked
package com.aetherial.browser;

import org.jspecify.annotations.NullMarked;

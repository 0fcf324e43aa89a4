/** Finding things, as a page, from every page by the keyboard, and over REST. */
@NullMarked
package com.aetherial.search.web;

import org.jspecify.annotations.NullMarked;

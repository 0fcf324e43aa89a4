/** Plugins, as pages and as resources, and what they show. */
@NullMarked
package com.aetherial.plugins.web;

import org.jspecify.annotations.NullMarked;

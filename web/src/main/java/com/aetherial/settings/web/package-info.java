/** Settings of the platform over REST. */
@NullMarked
package com.aetherial.settings.web;

import org.jspecify.annotations.NullMarked;

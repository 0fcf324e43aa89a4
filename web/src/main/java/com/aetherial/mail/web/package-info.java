/** The way out of letters that one did not ask for. */
@NullMarked
package com.aetherial.mail.web;

import org.jspecify.annotations.NullMarked;

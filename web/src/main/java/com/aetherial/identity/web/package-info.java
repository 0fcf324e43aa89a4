/** Signing up, logging in and API keys, as pages and as resources. */
@NullMarked
package com.aetherial.identity.web;

import org.jspecify.annotations.NullMarked;

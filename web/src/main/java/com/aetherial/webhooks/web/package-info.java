/** Outgoing webhooks, as pages and as resources. */
@NullMarked
package com.aetherial.webhooks.web;

import org.jspecify.annotations.NullMarked;

/** Buying coins as resources, and the address to which Stripe sends its messages. */
@NullMarked
package com.aetherial.payments.web;

import org.jspecify.annotations.NullMarked;

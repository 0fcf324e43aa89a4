/** Bought coins: the purchase, how far it has come, and what it costs. */
@NullMarked
package com.aetherial.payments.entity;

import org.jspecify.annotations.NullMarked;

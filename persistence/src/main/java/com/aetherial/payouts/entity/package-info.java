/** What is true about money that goes out: methods, destinations, withdrawals. */
@NullMarked
package com.aetherial.payouts.entity;

import org.jspecify.annotations.NullMarked;

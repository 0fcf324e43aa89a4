/** How payout methods and withdrawals are shown, to members and to administrators. */
@NullMarked
package com.aetherial.payouts.web;

import org.jspecify.annotations.NullMarked;

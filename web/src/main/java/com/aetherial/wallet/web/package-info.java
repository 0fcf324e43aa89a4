/** The wallet, the statement and the treasury, as pages and as resources. */
@NullMarked
package com.aetherial.wallet.web;

import org.jspecify.annotations.NullMarked;

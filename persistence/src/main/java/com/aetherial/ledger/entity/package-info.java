/** The values of money: amounts that cannot be malformed. */
@NullMarked
package com.aetherial.ledger.entity;

import org.jspecify.annotations.NullMarked;

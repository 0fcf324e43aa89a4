package com.aetherial.wallet.web;

import com.aetherial.ledger.entity.Coins;

/** A balance as clients of DasWos Coins know it. */
public record DaswosBalance(Coins balance, Coins held, String currency) {}

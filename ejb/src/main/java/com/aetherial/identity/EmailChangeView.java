package com.aetherial.identity;

/** A new address that waits for its letters to be answered. */
public record EmailChangeView(String email, boolean isOldAgreed, boolean isNewAgreed) {}

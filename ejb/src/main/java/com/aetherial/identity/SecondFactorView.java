package com.aetherial.identity;

/** Whether a login needs codes of an app, and how many recovery codes are left. */
public record SecondFactorView(boolean isOn, int recoveryCodesLeft) {}

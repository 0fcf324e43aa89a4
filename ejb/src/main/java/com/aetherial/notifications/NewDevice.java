package com.aetherial.notifications;

/**
 * A browser that asks for news, checked.
 *
 * @param endpoint where its service takes messages for it
 * @param publicKey by which messages are sealed
 * @param auth a secret that only the browser and we know
 * @param agent what the browser calls itself
 */
@SuppressWarnings("ArrayRecordComponent")
record NewDevice(String endpoint, byte[] publicKey, byte[] auth, String agent) {}

package com.aetherial.identity;

/**
 * Where a login comes from.
 *
 * @param address of the network
 * @param agent what the browser calls itself
 */
public record Device(String address, String agent) {}

package com.aetherial.webhooks;

/** Where what is sent is different, once the transaction commits. */
public record EndpointsChanged() {}

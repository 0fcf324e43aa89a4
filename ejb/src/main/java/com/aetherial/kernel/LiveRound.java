package com.aetherial.kernel;

/** It is time to look after the open pages of this node, as once a minute. */
public record LiveRound() {}

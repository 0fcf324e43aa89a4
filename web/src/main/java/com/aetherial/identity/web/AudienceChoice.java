package com.aetherial.identity.web;

import com.aetherial.identity.Audience;

/** Somebody who may see a part of a profile, in words. */
public record AudienceChoice(Audience value, String label) {}

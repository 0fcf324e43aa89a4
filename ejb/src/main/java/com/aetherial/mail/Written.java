package com.aetherial.mail;

import org.jspecify.annotations.Nullable;

/** A letter as it will be read; what it says is gone once it need not be sent any more. */
public record Written(String subject, @Nullable String plain, @Nullable String html) {}

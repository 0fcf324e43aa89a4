package com.aetherial.identity;

/**
 * A picture as it is sent to browsers.
 *
 * @param mediaType image/png or image/jpeg
 */
@SuppressWarnings("ArrayRecordComponent")
public record Picture(String mediaType, byte[] content) {}

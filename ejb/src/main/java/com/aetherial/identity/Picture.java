package com.aetherial.identity;

/**
 * A picture as it is sent to browsers.
 *
 * @param mediaType image/png or image/jpeg
 * @param isHeld whether it was taken down, so that not everybody may see it
 */
@SuppressWarnings("ArrayRecordComponent")
public record Picture(String mediaType, byte[] content, boolean isHeld) {}

package com.aetherial.kernel;

/**
 * A file of a person's data.
 *
 * @param path inside the archive, such as {@code identity/account.json}
 * @param text its content, in UTF-8
 */
public record PersonalFile(String path, String text) {}

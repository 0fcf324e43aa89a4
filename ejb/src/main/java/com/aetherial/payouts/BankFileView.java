package com.aetherial.payouts;

/**
 * A payment file for download.
 *
 * @param name how to call the file
 * @param xml its content, in UTF-8
 * @param sha256 of its bytes, in hexadecimal digits
 */
public record BankFileView(String name, String xml, String sha256) {}

package com.aetherial.kernel.web;

/**
 * One member of a request that is at fault.
 *
 * @param pointer where it stands in the request's body (RFC 6901)
 * @param detail what is wrong with it
 */
public record FieldProblem(String pointer, String detail) {}

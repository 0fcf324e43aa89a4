package com.aetherial.kernel.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the API answers instead of a result (RFC 9457).
 *
 * @param type address of the page that explains this kind of problem
 * @param title the kind of problem in words
 * @param status the HTTP status
 * @param detail this occurrence, in a sentence for people
 * @param code the kind of problem, for programs
 * @param traceId by which the operator finds the occurrence in the log; only for unforeseen ones
 * @param errors which members of the request are at fault
 * @param facts what a program may act on
 */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String code,
    @Nullable String traceId,
    @Nullable List<FieldProblem> errors,
    @Nullable Map<String, String> facts) {}

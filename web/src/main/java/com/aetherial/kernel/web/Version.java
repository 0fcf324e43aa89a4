package com.aetherial.kernel.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version of something that several people change, as {@code ETag} and {@code If-Match}. */
public final class Version {
  private static final Pattern TAG = Pattern.compile("\\s*(?:W/)?\"?([0-9]{1,18})\"?\\s*");

  private Version() {}

  /**
   * The version that a request has seen.
   *
   * @throws IfMatchMissing when the header is absent or holds none of our tags
   */
  public static long seen(@Nullable String ifMatch) {
    Matcher tag = TAG.matcher(ifMatch == null ? "" : ifMatch);
    if (!tag.matches()) {
      throw new IfMatchMissing();
    }
    return Long.parseLong(tag.group(1));
  }

  /** An answer that carries its version. */
  public static Response answer(Object body, long version) {
    return Response.ok(body).tag(new EntityTag(Long.toString(version))).build();
  }
}

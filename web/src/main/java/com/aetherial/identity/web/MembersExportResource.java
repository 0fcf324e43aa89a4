package com.aetherial.identity.web;

import com.aetherial.identity.MemberFilter;
import com.aetherial.identity.MemberLine;
import com.aetherial.identity.Members;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.SpreadsheetText;
import com.aetherial.kernel.web.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The members as a file. */
@ApplicationScoped
@Path("v1/admin/users.csv")
@Tag(name = "Administration")
public class MembersExportResource {
  private static final int PAGES_MAX = 50;
  private static final String[] COLUMNS = {
    "username", "name", "email", "confirmed", "rank", "state", "suspended_until", "joined", "seen"
  };

  @Inject Members members;
  @Inject CurrentActor current;

  @GET
  @Produces("text/csv")
  @Operation(
      summary = "Read the members as a table",
      description =
          "Needs identity:read-any. The newest 10,000 that the filter lets through; that they were"
              + " taken away stands in the audit log.")
  @APIResponse(responseCode = "200", description = "Comma-separated values (RFC 4180)")
  @APIResponse(responseCode = "403", description = "not-allowed")
  @APIResponse(responseCode = "422", description = "malformed-cursor")
  public Response csv(@BeanParam MemberQuery query) throws IOException {
    var text = new StringWriter();
    MemberFilter filter = query.filter();
    try (var csv = new CSVPrinter(text, CSVFormat.RFC4180.builder().setHeader(COLUMNS).get())) {
      String cursor = null;
      int lines = 0;
      for (int i = 0; i < PAGES_MAX && (i == 0 || cursor != null); i++) {
        PageRequest next = new PageRequest(PageRequest.LIMIT_MAX, cursor);
        Page<MemberLine> page = members.list(current.get(), filter, next);
        print(csv, page.items());
        lines += page.items().size();
        cursor = page.next();
      }
      members.exported(current.get(), lines);
    }
    return Response.ok(text.toString())
        .header("Content-Disposition", "attachment; filename=\"members.csv\"")
        .build();
  }

  private static void print(CSVPrinter csv, List<MemberLine> lines) throws IOException {
    for (MemberLine line : lines) {
      csv.printRecord(
          line.username(),
          SpreadsheetText.harmless(line.fullName()),
          SpreadsheetText.harmless(line.email()),
          line.emailVerified(),
          line.role(),
          line.state(),
          line.suspendedUntil(),
          line.createdAt(),
          line.lastSeenAt());
    }
  }
}

package com.aetherial.audit.web;

import com.aetherial.audit.ActView;
import com.aetherial.audit.Audit;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.SpreadsheetText;
import com.aetherial.kernel.web.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit log as a file. */
@ApplicationScoped
@Path("v1/admin/audit")
@Tag(name = "Audit")
public class AuditExportResource {
  private static final int PAGES_MAX = 50;
  private static final String[] COLUMNS = {
    "seq",
    "happened",
    "actor_id",
    "actor",
    "act",
    "object_kind",
    "object_id",
    "object",
    "before",
    "after",
    "reason",
    "address",
    "block"
  };

  @Inject Audit audit;
  @Inject AuditQuery query;
  @Inject CurrentActor current;

  @GET
  @Path("export.csv")
  @Produces("text/csv")
  @Operation(
      summary = "Read the audit log as a table",
      description = "Needs audit:read. The newest 10,000 that the filter lets through.")
  @APIResponse(responseCode = "200", description = "Comma-separated values (RFC 4180)")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public Response csv() throws IOException {
    var text = new StringWriter();
    var csv = new CSVPrinter(text, CSVFormat.RFC4180.builder().setHeader(COLUMNS).get());
    for (ActView act : acts()) {
      print(csv, act);
    }
    return file(text.toString(), "csv");
  }

  @GET
  @Path("export.json")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Read the audit log as JSON",
      description = "Needs audit:read. The newest 10,000 that the filter lets through.")
  @APIResponse(responseCode = "200", description = "A list of acts")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public Response json() {
    return file(acts(), "json");
  }

  private List<ActView> acts() {
    List<ActView> acts = new ArrayList<>();
    String cursor = null;
    for (int i = 0; i < PAGES_MAX; i++) {
      Page<ActView> page =
          audit.list(current.get(), query.filter(), new PageRequest(PageRequest.LIMIT_MAX, cursor));
      acts.addAll(page.items());
      cursor = page.next();
      if (cursor == null) {
        break;
      }
    }
    return acts;
  }

  private static Response file(Object body, String kind) {
    return Response.ok(body)
        .header("Content-Disposition", "attachment; filename=\"audit." + kind + "\"")
        .build();
  }

  private static void print(CSVPrinter csv, ActView act) throws IOException {
    csv.printRecord(
        act.seq(),
        act.happenedAt(),
        act.actor(),
        act.username(),
        act.act(),
        act.objectKind(),
        SpreadsheetText.harmless(act.objectId()),
        SpreadsheetText.harmless(act.objectName()),
        SpreadsheetText.harmless(act.before()),
        SpreadsheetText.harmless(act.after()),
        SpreadsheetText.harmless(act.reason()),
        act.address(),
        act.block());
  }
}

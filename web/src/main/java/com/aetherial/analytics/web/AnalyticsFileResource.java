package com.aetherial.analytics.web;

import com.aetherial.analytics.Analytics;
import com.aetherial.analytics.Report;
import com.aetherial.analytics.ReportLine;
import com.aetherial.kernel.SpreadsheetText;
import com.aetherial.kernel.web.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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

/** Reports as files. */
@ApplicationScoped
@Path("v1/admin/analytics")
@Tag(name = "Analytics")
public class AnalyticsFileResource {
  @Inject Analytics analytics;
  @Inject AnalyticsQuery query;
  @Inject CurrentActor current;

  @GET
  @Path("reports.csv")
  @Produces("text/csv")
  @Operation(
      summary = "Make a report as a table",
      description = "Needs analytics:read. The same parameters as for reports.")
  @APIResponse(responseCode = "200", description = "Comma-separated values (RFC 4180)")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public Response csv() throws IOException {
    Report report = analytics.report(current.get(), query.getReport());
    var text = new StringWriter();
    var csv = new CSVPrinter(text, CSVFormat.RFC4180);
    csv.printRecord(head(report));
    for (ReportLine line : report.lines()) {
      List<String> cells = new ArrayList<>(List.of(SpreadsheetText.harmless(line.label())));
      cells.addAll(line.values());
      csv.printRecord(cells);
    }
    return Response.ok(text.toString())
        .header("Content-Disposition", "attachment; filename=\"report.csv\"")
        .build();
  }

  private static List<String> head(Report report) {
    List<String> head = new ArrayList<>(List.of(report.query().by()));
    report
        .columns()
        .forEach(
            column ->
                head.add(
                    column.isEmpty()
                        ? report.query().measure()
                        : SpreadsheetText.harmless(column)));
    return head;
  }
}

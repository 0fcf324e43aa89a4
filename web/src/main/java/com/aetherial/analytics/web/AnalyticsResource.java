package com.aetherial.analytics.web;

import com.aetherial.analytics.Analytics;
import com.aetherial.analytics.CohortView;
import com.aetherial.analytics.CrowdView;
import com.aetherial.analytics.Insights;
import com.aetherial.analytics.MeasureView;
import com.aetherial.analytics.Report;
import com.aetherial.analytics.WorthView;
import com.aetherial.kernel.web.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The platform as a whole. Days are those of Greenwich; {@code days}, or from and to, say which.
 */
@ApplicationScoped
@Path("v1/admin/analytics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Analytics")
public class AnalyticsResource {
  @Inject Analytics analytics;
  @Inject Insights insights;
  @Inject AnalyticsQuery query;
  @Inject CurrentActor current;

  @GET
  @Path("measures")
  @Operation(summary = "List what reports can be about", description = "Needs analytics:read.")
  @APIResponse(responseCode = "200", description = "Measures, their dimensions and members")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public List<MeasureView> measures() {
    return analytics.measures(current.get());
  }

  @GET
  @Path("reports")
  @Operation(
      summary = "Make a report",
      description =
          "Needs analytics:read. The parameters are measure, by (day, week, month or a dimension),"
              + " split (a dimension), where and member (only one member of a dimension).")
  @APIResponse(responseCode = "200", description = "Lines of numbers")
  @APIResponse(
      responseCode = "422",
      description = "not-measured, period-too-long, several-currencies or malformed-cursor")
  public Report report() {
    return analytics.report(current.get(), query.getReport());
  }

  @GET
  @Path("crowd")
  @Operation(summary = "Read how many people there are", description = "Needs analytics:read.")
  @APIResponse(responseCode = "200", description = "People a day and a month")
  public CrowdView crowd() {
    return insights.crowd(current.get(), query.getPeriod());
  }

  @GET
  @Path("retention")
  @Operation(summary = "Read how many come back", description = "Needs analytics:read.")
  @APIResponse(responseCode = "200", description = "Weeks of sign-ups, the latest first")
  public List<CohortView> retention(@QueryParam("weeks") @DefaultValue("12") int weeks) {
    return insights.retention(current.get(), weeks);
  }

  @GET
  @Path("worth")
  @Operation(summary = "Read what each currency brings in", description = "Needs analytics:read.")
  @APIResponse(responseCode = "200", description = "Sales, plans and what a buyer brings")
  public List<WorthView> worth() {
    return insights.worth(current.get(), query.getPeriod());
  }

  @POST
  @Path("counts")
  @Operation(summary = "Count without waiting for the hour", description = "Needs analytics:read.")
  @APIResponse(responseCode = "200", description = "How many days were counted")
  public Map<String, Integer> count() {
    return Map.of("days", analytics.countNow(current.get()));
  }
}

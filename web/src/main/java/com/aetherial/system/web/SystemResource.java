package com.aetherial.system.web;

import com.aetherial.kernel.JobView;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.system.SystemDesk;
import com.aetherial.system.SystemView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The machine and its jobs. */
@RequestScoped
@Path("v1/admin/system")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class SystemResource {
  @Inject SystemDesk desk;
  @Inject CurrentActor current;
  @Inject ServletContext server;

  @GET
  @Operation(summary = "See health, versions and migrations", description = "Needs system:read.")
  @APIResponse(responseCode = "200", description = "The machine at a glance")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public SystemView overview() {
    return desk.overview(current.get(), server.getServerInfo());
  }

  @GET
  @Path("jobs")
  @Operation(summary = "List all jobs", description = "Needs system:read.")
  @APIResponse(responseCode = "200", description = "Each job with what became of it last")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public List<JobView> jobs() {
    return desk.jobs(current.get());
  }

  @POST
  @Path("jobs/{name}/runs")
  @Operation(summary = "Start a job now", description = "Needs system:manage.")
  @APIResponse(responseCode = "202", description = "It was started")
  @APIResponse(responseCode = "404", description = "no-such-job")
  public Response run(@PathParam("name") String name) {
    desk.run(current.get(), name);
    return Response.accepted().build();
  }
}

package vn.chungtay.project;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer to a POST that made or changed a project: 201 and where the project is. */
final class ProjectAnswers {
    private ProjectAnswers() {}

    static RestResponse<ProjectDetail> created(ProjectDetail project) {
        return RestResponse.ResponseBuilder.<ProjectDetail>created(URI.create("/api/v1/projects/" + project.id()))
                .entity(project)
                .build();
    }
}

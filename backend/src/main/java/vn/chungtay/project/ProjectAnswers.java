package vn.chungtay.project;

import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.shared.http.Created;

/** The answer to a POST that made or changed a project: 201 and where the project is. */
final class ProjectAnswers {
    private ProjectAnswers() {}

    static RestResponse<ProjectDetail> created(ProjectDetail project) {
        return Created.at("/api/v1/projects/" + project.id(), project);
    }
}

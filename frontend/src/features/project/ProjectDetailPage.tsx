import { Grid, Skeleton, Stack } from '@mantine/core';
import { useEffect } from 'react';
import { Outlet, useParams } from 'react-router';
import { rememberOpened } from '@/shared/auth/recent';
import { RecordHistory } from '@/shared/history/RecordHistory';
import { ErrorState } from '@/shared/ui/States';
import { ComponentRows } from './components/ComponentRows';
import { ProjectHeader } from './components/ProjectHeader';
import { ProjectTabs } from './components/ProjectTabs';
import { Roles } from './components/Roles';
import { type Project, useFigures, useProject } from './queries';

/** A project: who owns it, what each component promised, reached and spent, and everything behind it in tabs. */
export function ProjectDetailPage() {
  const { id = '' } = useParams();
  const { data: project, error, refetch } = useProject(id);
  const { data: figures } = useFigures(id, project?.asOf ?? '');

  useEffect(() => {
    if (project) rememberOpened('PROJECT', project.id);
  }, [project]);

  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!project) return <Waiting />;
  return (
    <Stack gap="lg">
      <div>
        <ProjectHeader project={project} />
        <Roles project={project} />
      </div>
      <ComponentRows project={project} figures={figures} />
      <div>
        <ProjectTabs project={project} />
        <Outlet context={project satisfies Project} />
      </div>
      <RecordHistory path="/api/v1/projects/{id}/history" id={project.id} />
    </Stack>
  );
}

function Waiting() {
  return (
    <Stack gap="lg" aria-busy>
      <Skeleton height={32} width="60%" />
      <Skeleton height={60} />
      <Grid>
        <Grid.Col>
          <Skeleton height={420} radius="md" />
        </Grid.Col>
      </Grid>
    </Stack>
  );
}

package vn.chungtay.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.hibernate.persister.entity.EntityPersister;
import vn.chungtay.shared.persistence.RowChange;
import vn.chungtay.shared.persistence.WriteWatch;

/** Tells the watch of every entity that Hibernate writes, by the names of its columns. */
@ApplicationScoped
class EntityWatch implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {
    private static final long serialVersionUID = 1L;
    private static final int FIRST = 2;

    private final transient SessionFactory sessions;
    private final transient WriteWatch watch;
    private final transient ObjectMapper mapper;

    EntityWatch(SessionFactory sessions, WriteWatch watch, ObjectMapper mapper) {
        this.sessions = sessions;
        this.watch = watch;
        this.mapper = mapper;
    }

    void start(@Observes @Priority(FIRST) StartupEvent event) {
        var listeners = sessions.unwrap(SessionFactoryImplementor.class)
                .getEventEngine()
                .getListenerRegistry();
        listeners.appendListeners(EventType.POST_INSERT, this);
        listeners.appendListeners(EventType.POST_UPDATE, this);
        listeners.appendListeners(EventType.POST_DELETE, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        tell(event.getPersister(), event.getId(), null, event.getState());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        tell(event.getPersister(), event.getId(), event.getOldState(), event.getState());
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        tell(event.getPersister(), event.getId(), event.getDeletedState(), null);
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private void tell(EntityPersister persister, Object id, Object[] before, Object[] after) {
        AbstractEntityPersister entity = (AbstractEntityPersister) persister;
        String table = entity.getTableName();
        if (watch.wants(table)) {
            watch.changed(new RowChange(table, columns(entity, id, before), columns(entity, id, after)));
        }
    }

    private Map<String, JsonNode> columns(AbstractEntityPersister entity, Object id, Object[] state) {
        if (state == null) {
            return Map.of();
        }
        Map<String, JsonNode> columns = new LinkedHashMap<>();
        columns.put("id", mapper.valueToTree(id));
        for (int i = 0; i < state.length; i++) {
            String[] names = entity.getPropertyColumnNames(i);
            if (names.length == 1) {
                columns.put(RowChange.camelCase(names[0]), mapper.valueToTree(state[i]));
            }
        }
        return columns;
    }
}

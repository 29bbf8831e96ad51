package vn.chungtay.shared.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import vn.chungtay.shared.type.Ids;

/**
 * A row of a province's table: its key in the database is (province, id), and a version tells whether somebody else has
 * changed it meanwhile.
 */
@MappedSuperclass
public class ProvinceRecord {
    @Id
    private UUID id;

    @PartitionKey
    @Column(updatable = false)
    private String provinceCode;

    @Version
    private long version;

    protected ProvinceRecord() {}

    /** @param id from a client that makes its own, or null */
    protected ProvinceRecord(String provinceCode, UUID id) {
        this.id = Ids.orNext(id);
        this.provinceCode = provinceCode;
    }

    public UUID id() {
        return id;
    }

    public String provinceCode() {
        return provinceCode;
    }

    /** Counts the changes, from 0; answers carry it as their ETag. */
    public long version() {
        return version;
    }
}

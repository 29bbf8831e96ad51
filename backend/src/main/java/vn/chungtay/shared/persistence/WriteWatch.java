package vn.chungtay.shared.persistence;

/** Is told of every row that the product writes, in the transaction that writes it. */
public interface WriteWatch {

    /** Whether changes of this table are wanted at all; asked before anything is read for it. */
    boolean wants(String table);

    /** Takes note of a row that was written in the transaction at hand. */
    void changed(RowChange change);
}

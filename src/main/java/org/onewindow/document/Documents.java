package org.onewindow.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onewindow.audit.AuditTrail;
import org.onewindow.sealing.Sealing;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers and photos of cases. Who may see a case is the caller's question. */
@Service
@Transactional
public class Documents {

    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final String COLUMNS = "id, case_number, code, media_type, bytes, sha256, uploaded_by, uploaded_at";

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final AuditTrail audit;
    private final Clock clock;

    Documents(JdbcClient jdbc, Sealing sealing, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param caseNumber null for a paper that a later registration takes up
     * @throws TooLarge above 10 MB
     * @throws ForbiddenType when the content is neither JPEG, PNG nor PDF
     */
    public StoredDocument store(@Nullable String caseNumber, DocumentCode code, byte[] content, String uploadedBy) {
        if (content.length > MOST_BYTES) {
            throw new TooLarge();
        }
        var mediaType = MediaTypes.of(content).orElseThrow(ForbiddenType::new);
        var id = UUID.randomUUID().toString();
        jdbc.sql("insert into document (" + COLUMNS + ", content_sealed) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        caseNumber,
                        code.name(),
                        mediaType,
                        content.length,
                        sha256(content),
                        uploadedBy,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        sealing.seal(content))
                .update();
        audit.record(uploadedBy, "upload-document", caseNumber == null ? id : caseNumber, code.name());
        return get(id);
    }

    /** @throws NotFound when unknown */
    @Transactional(readOnly = true)
    public StoredDocument get(String id) {
        return find(id).orElseThrow(() -> new NotFound("unknown-document"));
    }

    @Transactional(readOnly = true)
    public Optional<StoredDocument> find(String id) {
        return jdbc.sql("select " + COLUMNS + " from document where id = ?")
                .param(id)
                .query((row, index) -> stored(row))
                .optional();
    }

    @Transactional(readOnly = true)
    public List<StoredDocument> ofCase(String caseNumber) {
        return jdbc.sql("select " + COLUMNS + " from document where case_number = ? order by uploaded_at, id")
                .param(caseNumber)
                .query((row, index) -> stored(row))
                .list();
    }

    /** A paper uploaded before its case existed now belongs to it. */
    public void link(String id, String caseNumber) {
        int linked = jdbc.sql("update document set case_number = :case where id = :id"
                        + " and (case_number is null or case_number = :case)")
                .param("case", caseNumber)
                .param("id", id)
                .update();
        if (linked == 0) {
            throw new Conflict("document-of-another-case");
        }
    }

    /**
     * The paper itself; the look is recorded.
     *
     * @param why a task, or the reason of whoever has none
     */
    public byte[] download(String id, String actor, String why) {
        var document = get(id);
        var subject = document.caseNumber();
        audit.record(actor, "view-document", subject == null ? id : subject, document.code() + " " + why);
        return sealing.openBytes(jdbc.sql("select content_sealed from document where id = ?")
                .param(id)
                .query(byte[].class)
                .single());
    }

    private static StoredDocument stored(ResultSet row) throws SQLException {
        return new StoredDocument(
                row.getString("id"),
                row.getString("case_number"),
                row.getString("code"),
                row.getString("media_type"),
                row.getInt("bytes"),
                row.getString("sha256"),
                row.getString("uploaded_by"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}

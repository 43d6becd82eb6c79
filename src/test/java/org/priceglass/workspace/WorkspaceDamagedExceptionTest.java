package org.priceglass.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.Test;

class WorkspaceDamagedExceptionTest {
    @Test
    void aPageThatCannotBeReadIsDamageHoweverItIsWrapped() {
        SQLException corrupted = new SQLException("File corrupted", "90030", ErrorCode.FILE_CORRUPTED_1);
        assertThat(WorkspaceDamagedException.isBehind(new IllegalStateException(corrupted))).isTrue();
        assertThat(WorkspaceDamagedException.isBehind(new SQLException("duplicate key", "23505", 23505))).isFalse();
        assertThat(WorkspaceDamagedException.isBehind(new IllegalStateException("a fault"))).isFalse();
    }
}

-- What CMS's rules say of a version: see org.priceglass.conformance. Checked anew, its rows are replaced.
create table conformance_report (
    version_id int primary key references mrf_version,
    checked_at timestamp(3) with time zone not null,
    -- the dictionary that it was checked by, and why that one
    dictionary varchar(20) not null,
    reason varchar not null,
    format varchar(10) not null,
    -- data records (JSON: items) that were checked
    row_count bigint not null,
    errors bigint not null,
    alerts bigint not null,
    -- findings of rules that are ours
    notes bigint not null
);

-- The rules that a version breaks, each with its number of findings and the first of them; all findings come from the
-- original again.
create table finding_group (
    version_id int not null references conformance_report,
    -- errors, alerts, notes, each in the order of their first findings; from 0
    ordinal int not null,
    rule varchar(100) not null,
    -- the class of CMS's validator
    cls varchar(100) not null,
    severity varchar(10) not null,
    findings bigint not null,
    -- [[path, field, message], ...]
    samples varchar not null,
    primary key (version_id, ordinal)
);

-- How far a price set can be trusted: see org.priceglass.quality. Judged anew, the row is replaced.
create table quality_report (
    version_id int primary key references mrf_version,
    -- the version of the checks, weights and thresholds
    rules varchar(20) not null,
    judged_at timestamp(3) with time zone not null,
    -- 0 to 100
    score decimal(5, 2) not null,
    band varchar(20) not null,
    -- the whole org.priceglass.quality.QualityReport, samples included, as JSON
    report varchar not null
);

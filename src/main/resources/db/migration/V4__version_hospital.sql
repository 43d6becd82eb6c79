-- Whose prices a version is: one price set may serve several hospitals.
create table version_hospital (
    version_id int not null references mrf_version,
    hospital_id int not null references hospital,
    -- a newer content of the same MRF is what this hospital publishes now
    superseded boolean default false not null,
    primary key (version_id, hospital_id)
);
create index version_hospital_hospital on version_hospital (hospital_id);
insert into version_hospital (version_id, hospital_id, superseded)
    select id, hospital_id, state = 'superseded' from mrf_version where hospital_id is not null;
alter table mrf_version drop column hospital_id;

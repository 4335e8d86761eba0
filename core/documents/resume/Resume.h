#pragma once

#include "core/documents/resume/PartialDate.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace aio {

// A candidate's profile in the terms of JSON Resume 1.0 (jsonresume.org/schema). Every member may be empty:
// the profile does not state it. `other` keeps what the schema does not name and what could not be read as
// the schema says, under its own key, so that a file survives being read and written. Values, usable from any
// thread.

/// `basics.location`
struct ResumeLocation
{
    QString address;
    QString postalCode;
    QString city;
    QString countryCode; ///< ISO 3166-1 alpha-2
    QString region;
    QJsonObject other;

    bool operator==(const ResumeLocation &) const = default;

    /// Calls `visit(key, member)` for every member that the schema names, in the schema's order.
    template <typename Self, typename Visitor> static void visitFields(Self &self, Visitor &&visit)
    {
        visit("address", self.address);
        visit("postalCode", self.postalCode);
        visit("city", self.city);
        visit("countryCode", self.countryCode);
        visit("region", self.region);
    }
};

/// `basics.profiles`, one entry
struct ResumeProfile
{
    QString network;
    QString username;
    QString url;
    QJsonObject other;

    bool operator==(const ResumeProfile &) const = default;

    template <typename Self, typename Visitor> static void visitFields(Self &self, Visitor &&visit)
    {
        visit("network", self.network);
        visit("username", self.username);
        visit("url", self.url);
    }
};

/// `basics`
struct ResumeBasics
{
    QString name;
    QString label; ///< what the person is: "Software engineer"
    QString image; ///< address or path of a photo
    QString email;
    QString phone;
    QString url;
    QString summary;
    ResumeLocation location;
    QList<ResumeProfile> profiles;
    QJsonObject other;

    bool operator==(const ResumeBasics &) const = default;

    template <typename Self, typename Visitor> static void visitFields(Self &self, Visitor &&visit)
    {
        visit("name", self.name);
        visit("label", self.label);
        visit("image", self.image);
        visit("email", self.email);
        visit("phone", self.phone);
        visit("url", self.url);
        visit("summary", self.summary);
        visit("location", self.location);
        visit("profiles", self.profiles);
    }
};

/// `work`, one entry
struct ResumeWork
{
    QString name; ///< the employer
    QString location;
    QString description; ///< what the employer does
    QString position;
    QString url;
    PartialDate startDate;
    PartialDate endDate; ///< empty: to this day, or not stated
    QString summary;
    QStringList highlights;
    QJsonObject other;

    bool operator==(const ResumeWork &) const = default;

    template <typename Self, typename Visitor> static void visitFields(Self &self, Visitor &&visit)
    {
        visit("name", self.name);
        visit("location", self.location);
        visit("description", self.description);
        visit("position", self.position);
        visit("url", self.url);
        visit("startDate", self.startDate);
        visit("endDate", self.endDate);
        visit("summary", self.summary);
        visit("highlights", self.highlights);
    }
};

/// `volunteer`, one entry
struct ResumeVolunteer
{
    QString organization;
    QString position;
    QString url;
    PartialDate startDate;
    PartialDate endDate;
    QString summary;
    QStringList highlights;
    QJsonObject other;

    bool operator==(const ResumeVolunteer &) const = default;

    template <typename Self, typename Visitor> static void visitFields(Self &self, Visitor &&visit)
    {
        visit("organization", self.organization);
        visit("position", self.position);
        visit("url", self.url);
        visit("startDate", self.startDate);
        visit("endDate", self.endDate);
        visit("summary", self.summary);
        visit("highlights", self.highlights);
    }
};

/// `education`, one entry
struct ResumeEducation
{
    QString institution;
    QString url;
    QString area;
    QString studyType; ///< the degree: "Bachelor"
    PartialDate startDate;
    PartialDate endDate;
    QString score;
    QStringList courses;
    QJsonObject other;

    bool operator==(const ResumeEducation &) const = default;

    template <typename Self, typename Visitor> static void visitFields(Self &self, Visitor &&visit)
    {
        visit("institution", self.institution);
        visit("url", self.url);
        visit("area", self.area);
        visit("studyType", self.studyType);
        visit("startDate", self.startDate);
        visit("endDate", self.endDate);
        visit("score", self.score);
        visit("courses", self.courses);
    }
};

/// `awards`, one entry
struct ResumeAward
{
    QString title;
    PartialDate date;
    QString awarder;
    QString summary;
    QJsonObject other;

    bool operator==(const ResumeAward &) const = default;

    template <typename Self, typename Visitor> static void visitFields(Self &self, Visitor &&visit)
    {
        visit("title", self.title);
        visit("date", self.date);
        visit("awarder", self.awarder);
        visit("summary", self.summary);
    }
};

/// `certificates`, one entry
struct ResumeCertificate
{
    QString name;
    PartialDate date;
    QString url;
    QString issuer;
    QJsonObject other;

    bool operator==(const ResumeCertificate &) const = default;

    template <typename Self, typename Visitor> static void visitFields(Self &self, Visitor &&visit)
    {
        visit("name", self.name);
        visit("date", self.date);
        visit("url", self.url);
        visit("issuer", self.issuer);
    }
};

/// `publications`, one entry
struct ResumePublication
{
    QString name;
    QString publisher;
    PartialDate releaseDate;
    QString url;
    QString summary;
    QJsonObject other;

    bool operator==(const ResumePublication &) const = default;

    template <typename Self, typename Visitor> static void visitFields(Self &self, Visitor &&visit)
    {
        visit("name", self.name);
        visit("publisher", self.publisher);
        visit("releaseDate", self.releaseDate);
        visit("url", self.url);
        visit("summary", self.summary);
    }
};

/// `skills`, one entry
struct ResumeSkill
{
    QString name;
    QString level;
    QStringList keywords;
    QJsonObject other;

    bool operator==(const ResumeSkill &) const = default;

    template <typename Self, typename Visitor> static void visitFields(Self &self, Visitor &&visit)
    {
        visit("name", self.name);
        visit("level", self.level);
        visit("keywords", self.keywords);
    }
};

/// `languages`, one entry
struct ResumeLanguage
{
    QString language;
    QString fluency;
    QJsonObject other;

    bool operator==(const ResumeLanguage &) const = default;

    template <typename Self, typename Visitor> static void visitFields(Self &self, Visitor &&visit)
    {
        visit("language", self.language);
        visit("fluency", self.fluency);
    }
};

/// `interests`, one entry
struct ResumeInterest
{
    QString name;
    QStringList keywords;
    QJsonObject other;

    bool operator==(const ResumeInterest &) const = default;

    template <typename Self, typename Visitor> static void visitFields(Self &self, Visitor &&visit)
    {
        visit("name", self.name);
        visit("keywords", self.keywords);
    }
};

/// `references`, one entry
struct ResumeReference
{
    QString name;
    QString reference;
    QJsonObject other;

    bool operator==(const ResumeReference &) const = default;

    template <typename Self, typename Visitor> static void visitFields(Self &self, Visitor &&visit)
    {
        visit("name", self.name);
        visit("reference", self.reference);
    }
};

/// `projects`, one entry
struct ResumeProject
{
    QString name;
    QString description;
    QStringList highlights;
    QStringList keywords;
    PartialDate startDate;
    PartialDate endDate;
    QString url;
    QStringList roles;
    QString entity;
    QString type;
    QJsonObject other;

    bool operator==(const ResumeProject &) const = default;

    template <typename Self, typename Visitor> static void visitFields(Self &self, Visitor &&visit)
    {
        visit("name", self.name);
        visit("description", self.description);
        visit("highlights", self.highlights);
        visit("keywords", self.keywords);
        visit("startDate", self.startDate);
        visit("endDate", self.endDate);
        visit("url", self.url);
        visit("roles", self.roles);
        visit("entity", self.entity);
        visit("type", self.type);
    }
};

/// The whole profile. The entries of a section stand in the order of the file.
struct Resume
{
    ResumeBasics basics;
    QList<ResumeWork> work;
    QList<ResumeVolunteer> volunteer;
    QList<ResumeEducation> education;
    QList<ResumeAward> awards;
    QList<ResumeCertificate> certificates;
    QList<ResumePublication> publications;
    QList<ResumeSkill> skills;
    QList<ResumeLanguage> languages;
    QList<ResumeInterest> interests;
    QList<ResumeReference> references;
    QList<ResumeProject> projects;
    QJsonObject meta; ///< as it stands
    QJsonObject other; ///< "$schema" and what the schema does not name

    /// Nothing is stated: no name, no contact, no entry.
    [[nodiscard]] bool isEmpty() const;

    bool operator==(const Resume &) const = default;

    template <typename Self, typename Visitor> static void visitFields(Self &self, Visitor &&visit)
    {
        visit("basics", self.basics);
        visit("work", self.work);
        visit("volunteer", self.volunteer);
        visit("education", self.education);
        visit("awards", self.awards);
        visit("certificates", self.certificates);
        visit("publications", self.publications);
        visit("skills", self.skills);
        visit("languages", self.languages);
        visit("interests", self.interests);
        visit("references", self.references);
        visit("projects", self.projects);
    }
};

} // namespace aio

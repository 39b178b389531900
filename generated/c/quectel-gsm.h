/* Written by the generator from the spec. Do not edit; run `npm run generate`. */
/* Quectel M26, M35, MC20, MC30. From: GSM MQTT Application Note, version 1.2, 2018-08-31. */
#ifndef AT_MQTT_QUECTEL_GSM_H
#define AT_MQTT_QUECTEL_GSM_H

/* Limits of the whole module; final result codes */
#define QUECTEL_GSM_LINE_MAX_BYTES    2048
#define QUECTEL_GSM_CLIENT_MIN        0
#define QUECTEL_GSM_CLIENT_MAX        5
#define QUECTEL_GSM_RECEIVE_MAX_BYTES 1548
#define QUECTEL_GSM_FINAL_OK          "OK"
#define QUECTEL_GSM_FINAL_ERROR       "ERROR"
#define QUECTEL_GSM_FINAL_CME_ERROR   "+CME ERROR"

/* +QMTCFG: Settings of an MQTT client. Section 3.2.1. */
#define QUECTEL_GSM_QMTCFG_NAME "+QMTCFG"
enum quectel_gsm_qmtcfg_will_fg {
  QUECTEL_GSM_QMTCFG_WILL_FG_IS_NO_WILL = 0, /* No Will */
  QUECTEL_GSM_QMTCFG_WILL_FG_IS_WILL = 1 /* Will */
};
enum quectel_gsm_qmtcfg_will_qos {
  QUECTEL_GSM_QMTCFG_WILL_QOS_IS_AT_MOST_ONCE = 0, /* At most once */
  QUECTEL_GSM_QMTCFG_WILL_QOS_IS_AT_LEAST_ONCE = 1, /* At least once */
  QUECTEL_GSM_QMTCFG_WILL_QOS_IS_EXACTLY_ONCE = 2 /* Exactly once */
};
enum quectel_gsm_qmtcfg_will_retain {
  QUECTEL_GSM_QMTCFG_WILL_RETAIN_IS_NOT_KEPT = 0, /* Not kept */
  QUECTEL_GSM_QMTCFG_WILL_RETAIN_IS_KEPT = 1 /* Kept */
};
enum quectel_gsm_qmtcfg_timeout_notice {
  QUECTEL_GSM_QMTCFG_TIMEOUT_NOTICE_IS_NOT_REPORTED = 0, /* Not reported */
  QUECTEL_GSM_QMTCFG_TIMEOUT_NOTICE_IS_REPORTED = 1 /* Reported */
};
enum quectel_gsm_qmtcfg_clean_session {
  QUECTEL_GSM_QMTCFG_CLEAN_SESSION_IS_KEPT = 0, /* Kept */
  QUECTEL_GSM_QMTCFG_CLEAN_SESSION_IS_CLEAN = 1 /* Clean */
};
enum quectel_gsm_qmtcfg_ssl_enable {
  QUECTEL_GSM_QMTCFG_SSL_ENABLE_IS_PLAIN_TCP = 0, /* Plain TCP */
  QUECTEL_GSM_QMTCFG_SSL_ENABLE_IS_TLS = 1 /* TLS */
};
enum quectel_gsm_qmtcfg_version_num {
  QUECTEL_GSM_QMTCFG_VERSION_NUM_IS_MQTT310 = 0, /* MQTT 3.1.0 */
  QUECTEL_GSM_QMTCFG_VERSION_NUM_IS_MQTT311 = 1 /* MQTT 3.1.1 */
};

/* AT+QMTCFG="WILL",<tcpconnectID>,<will_fg>[,<will_qos>,<will_retain>,<will_topic>,<will_msg>] Set the Will */
#define QUECTEL_GSM_QMTCFG_SET_WILL_PREFIX             "AT+QMTCFG=\"WILL\","
#define QUECTEL_GSM_QMTCFG_SET_WILL_TIME_LIMIT_MS      300
#define QUECTEL_GSM_QMTCFG_SET_WILL_TCP_CONNECT_ID_MIN 0
#define QUECTEL_GSM_QMTCFG_SET_WILL_TCP_CONNECT_ID_MAX 5

/* AT+QMTCFG="WILL",<tcpconnectID> Ask for the Will */
#define QUECTEL_GSM_QMTCFG_SET_WILL_QUERY_PREFIX             "AT+QMTCFG=\"WILL\","
#define QUECTEL_GSM_QMTCFG_SET_WILL_QUERY_RESPONSE_PREFIX    "+QMTCFG: "
#define QUECTEL_GSM_QMTCFG_SET_WILL_QUERY_TIME_LIMIT_MS      300
#define QUECTEL_GSM_QMTCFG_SET_WILL_QUERY_TCP_CONNECT_ID_MIN 0
#define QUECTEL_GSM_QMTCFG_SET_WILL_QUERY_TCP_CONNECT_ID_MAX 5

/* AT+QMTCFG="TIMEOUT",<tcpconnectID>,<pkt_timeout>[,<retry_times>][,<timeout_notice>] Set time-out and repetition of packets */
#define QUECTEL_GSM_QMTCFG_SET_TIMEOUT_PREFIX              "AT+QMTCFG=\"TIMEOUT\","
#define QUECTEL_GSM_QMTCFG_SET_TIMEOUT_TIME_LIMIT_MS       300
#define QUECTEL_GSM_QMTCFG_SET_TIMEOUT_TCP_CONNECT_ID_MIN  0
#define QUECTEL_GSM_QMTCFG_SET_TIMEOUT_TCP_CONNECT_ID_MAX  5
#define QUECTEL_GSM_QMTCFG_SET_TIMEOUT_PKT_TIMEOUT_MIN     1
#define QUECTEL_GSM_QMTCFG_SET_TIMEOUT_PKT_TIMEOUT_MAX     60
#define QUECTEL_GSM_QMTCFG_SET_TIMEOUT_PKT_TIMEOUT_DEFAULT 5
#define QUECTEL_GSM_QMTCFG_SET_TIMEOUT_RETRY_TIMES_MIN     0
#define QUECTEL_GSM_QMTCFG_SET_TIMEOUT_RETRY_TIMES_MAX     10
#define QUECTEL_GSM_QMTCFG_SET_TIMEOUT_RETRY_TIMES_DEFAULT 3

/* AT+QMTCFG="TIMEOUT",<tcpconnectID> Ask for time-out and repetition of packets */
#define QUECTEL_GSM_QMTCFG_SET_TIMEOUT_QUERY_PREFIX                       "AT+QMTCFG=\"TIMEOUT\","
#define QUECTEL_GSM_QMTCFG_SET_TIMEOUT_QUERY_RESPONSE_PREFIX              "+QMTCFG: "
#define QUECTEL_GSM_QMTCFG_SET_TIMEOUT_QUERY_TIME_LIMIT_MS                300
#define QUECTEL_GSM_QMTCFG_SET_TIMEOUT_QUERY_TCP_CONNECT_ID_MIN           0
#define QUECTEL_GSM_QMTCFG_SET_TIMEOUT_QUERY_TCP_CONNECT_ID_MAX           5
#define QUECTEL_GSM_QMTCFG_SET_TIMEOUT_QUERY_RESPONSE_PKT_TIMEOUT_MIN     1
#define QUECTEL_GSM_QMTCFG_SET_TIMEOUT_QUERY_RESPONSE_PKT_TIMEOUT_MAX     60
#define QUECTEL_GSM_QMTCFG_SET_TIMEOUT_QUERY_RESPONSE_PKT_TIMEOUT_DEFAULT 5
#define QUECTEL_GSM_QMTCFG_SET_TIMEOUT_QUERY_RESPONSE_RETRY_TIMES_MIN     0
#define QUECTEL_GSM_QMTCFG_SET_TIMEOUT_QUERY_RESPONSE_RETRY_TIMES_MAX     10
#define QUECTEL_GSM_QMTCFG_SET_TIMEOUT_QUERY_RESPONSE_RETRY_TIMES_DEFAULT 3

/* AT+QMTCFG="SESSION",<tcpconnectID>,<clean_session> Set the kind of session */
#define QUECTEL_GSM_QMTCFG_SET_SESSION_PREFIX             "AT+QMTCFG=\"SESSION\","
#define QUECTEL_GSM_QMTCFG_SET_SESSION_TIME_LIMIT_MS      300
#define QUECTEL_GSM_QMTCFG_SET_SESSION_TCP_CONNECT_ID_MIN 0
#define QUECTEL_GSM_QMTCFG_SET_SESSION_TCP_CONNECT_ID_MAX 5

/* AT+QMTCFG="SESSION",<tcpconnectID> Ask for the kind of session */
#define QUECTEL_GSM_QMTCFG_SET_SESSION_QUERY_PREFIX             "AT+QMTCFG=\"SESSION\","
#define QUECTEL_GSM_QMTCFG_SET_SESSION_QUERY_RESPONSE_PREFIX    "+QMTCFG: "
#define QUECTEL_GSM_QMTCFG_SET_SESSION_QUERY_TIME_LIMIT_MS      300
#define QUECTEL_GSM_QMTCFG_SET_SESSION_QUERY_TCP_CONNECT_ID_MIN 0
#define QUECTEL_GSM_QMTCFG_SET_SESSION_QUERY_TCP_CONNECT_ID_MAX 5

/* AT+QMTCFG="KEEPALIVE",<tcpconnectID>,<keep-alive time> Set the keep-alive time */
#define QUECTEL_GSM_QMTCFG_SET_KEEPALIVE_PREFIX                  "AT+QMTCFG=\"KEEPALIVE\","
#define QUECTEL_GSM_QMTCFG_SET_KEEPALIVE_TIME_LIMIT_MS           300
#define QUECTEL_GSM_QMTCFG_SET_KEEPALIVE_TCP_CONNECT_ID_MIN      0
#define QUECTEL_GSM_QMTCFG_SET_KEEPALIVE_TCP_CONNECT_ID_MAX      5
#define QUECTEL_GSM_QMTCFG_SET_KEEPALIVE_KEEP_ALIVE_TIME_MIN     0
#define QUECTEL_GSM_QMTCFG_SET_KEEPALIVE_KEEP_ALIVE_TIME_MAX     3600
#define QUECTEL_GSM_QMTCFG_SET_KEEPALIVE_KEEP_ALIVE_TIME_DEFAULT 120

/* AT+QMTCFG="KEEPALIVE",<tcpconnectID> Ask for the keep-alive time */
#define QUECTEL_GSM_QMTCFG_SET_KEEPALIVE_QUERY_PREFIX                           "AT+QMTCFG=\"KEEPALIVE\","
#define QUECTEL_GSM_QMTCFG_SET_KEEPALIVE_QUERY_RESPONSE_PREFIX                  "+QMTCFG: "
#define QUECTEL_GSM_QMTCFG_SET_KEEPALIVE_QUERY_TIME_LIMIT_MS                    300
#define QUECTEL_GSM_QMTCFG_SET_KEEPALIVE_QUERY_TCP_CONNECT_ID_MIN               0
#define QUECTEL_GSM_QMTCFG_SET_KEEPALIVE_QUERY_TCP_CONNECT_ID_MAX               5
#define QUECTEL_GSM_QMTCFG_SET_KEEPALIVE_QUERY_RESPONSE_KEEP_ALIVE_TIME_MIN     0
#define QUECTEL_GSM_QMTCFG_SET_KEEPALIVE_QUERY_RESPONSE_KEEP_ALIVE_TIME_MAX     3600
#define QUECTEL_GSM_QMTCFG_SET_KEEPALIVE_QUERY_RESPONSE_KEEP_ALIVE_TIME_DEFAULT 120

/* AT+QMTCFG="ALIAUTH",<tcpconnectID>,<product_key>,<device_name>,<device_secret> Set the identity of the device at Alibaba Cloud */
#define QUECTEL_GSM_QMTCFG_SET_ALIAUTH_PREFIX             "AT+QMTCFG=\"ALIAUTH\","
#define QUECTEL_GSM_QMTCFG_SET_ALIAUTH_TIME_LIMIT_MS      300
#define QUECTEL_GSM_QMTCFG_SET_ALIAUTH_TCP_CONNECT_ID_MIN 0
#define QUECTEL_GSM_QMTCFG_SET_ALIAUTH_TCP_CONNECT_ID_MAX 5

/* AT+QMTCFG="ALIAUTH",<tcpconnectID> Ask for the identity of the device at Alibaba Cloud */
#define QUECTEL_GSM_QMTCFG_SET_ALIAUTH_QUERY_PREFIX             "AT+QMTCFG=\"ALIAUTH\","
#define QUECTEL_GSM_QMTCFG_SET_ALIAUTH_QUERY_RESPONSE_PREFIX    "+QMTCFG: "
#define QUECTEL_GSM_QMTCFG_SET_ALIAUTH_QUERY_TIME_LIMIT_MS      300
#define QUECTEL_GSM_QMTCFG_SET_ALIAUTH_QUERY_TCP_CONNECT_ID_MIN 0
#define QUECTEL_GSM_QMTCFG_SET_ALIAUTH_QUERY_TCP_CONNECT_ID_MAX 5

/* AT+QMTCFG=? Ask for the ranges */
#define QUECTEL_GSM_QMTCFG_TEST_PREFIX        "AT+QMTCFG=?"
#define QUECTEL_GSM_QMTCFG_TEST_TIME_LIMIT_MS 300

/* AT+QMTCFG="SSL",<tcpconnectID>,<sslenable>[,<ctxindex>] Set TLS */
#define QUECTEL_GSM_QMTCFG_SET_SSL_PREFIX             "AT+QMTCFG=\"SSL\","
#define QUECTEL_GSM_QMTCFG_SET_SSL_TIME_LIMIT_MS      300
#define QUECTEL_GSM_QMTCFG_SET_SSL_TCP_CONNECT_ID_MIN 0
#define QUECTEL_GSM_QMTCFG_SET_SSL_TCP_CONNECT_ID_MAX 5
#define QUECTEL_GSM_QMTCFG_SET_SSL_CTX_INDEX_MIN      0
#define QUECTEL_GSM_QMTCFG_SET_SSL_CTX_INDEX_MAX      5

/* AT+QMTCFG="SSL",<tcpconnectID> Ask for TLS */
#define QUECTEL_GSM_QMTCFG_SET_SSL_QUERY_PREFIX                 "AT+QMTCFG=\"SSL\","
#define QUECTEL_GSM_QMTCFG_SET_SSL_QUERY_RESPONSE_PREFIX        "+QMTCFG: "
#define QUECTEL_GSM_QMTCFG_SET_SSL_QUERY_TIME_LIMIT_MS          300
#define QUECTEL_GSM_QMTCFG_SET_SSL_QUERY_TCP_CONNECT_ID_MIN     0
#define QUECTEL_GSM_QMTCFG_SET_SSL_QUERY_TCP_CONNECT_ID_MAX     5
#define QUECTEL_GSM_QMTCFG_SET_SSL_QUERY_RESPONSE_CTX_INDEX_MIN 0
#define QUECTEL_GSM_QMTCFG_SET_SSL_QUERY_RESPONSE_CTX_INDEX_MAX 5

/* AT+QMTCFG="VERSION",<tcpconnectID>,<version_num> Set the version of MQTT */
#define QUECTEL_GSM_QMTCFG_SET_VERSION_PREFIX             "AT+QMTCFG=\"VERSION\","
#define QUECTEL_GSM_QMTCFG_SET_VERSION_TIME_LIMIT_MS      300
#define QUECTEL_GSM_QMTCFG_SET_VERSION_TCP_CONNECT_ID_MIN 0
#define QUECTEL_GSM_QMTCFG_SET_VERSION_TCP_CONNECT_ID_MAX 5

/* AT+QMTCFG="VERSION",<tcpconnectID> Ask for the version of MQTT */
#define QUECTEL_GSM_QMTCFG_SET_VERSION_QUERY_PREFIX             "AT+QMTCFG=\"VERSION\","
#define QUECTEL_GSM_QMTCFG_SET_VERSION_QUERY_RESPONSE_PREFIX    "+QMTCFG: "
#define QUECTEL_GSM_QMTCFG_SET_VERSION_QUERY_TIME_LIMIT_MS      300
#define QUECTEL_GSM_QMTCFG_SET_VERSION_QUERY_TCP_CONNECT_ID_MIN 0
#define QUECTEL_GSM_QMTCFG_SET_VERSION_QUERY_TCP_CONNECT_ID_MAX 5

/* +QMTOPEN: Open a network connection for an MQTT client. Section 3.2.2. */
#define QUECTEL_GSM_QMTOPEN_NAME "+QMTOPEN"

/* AT+QMTOPEN? Ask which connections are open */
#define QUECTEL_GSM_QMTOPEN_READ_PREFIX                       "AT+QMTOPEN?"
#define QUECTEL_GSM_QMTOPEN_READ_RESPONSE_PREFIX              "+QMTOPEN: "
#define QUECTEL_GSM_QMTOPEN_READ_TIME_LIMIT_MS                75000L
#define QUECTEL_GSM_QMTOPEN_READ_RESPONSE_TCP_CONNECT_ID_MIN  0
#define QUECTEL_GSM_QMTOPEN_READ_RESPONSE_TCP_CONNECT_ID_MAX  5
#define QUECTEL_GSM_QMTOPEN_READ_RESPONSE_HOST_NAME_MAX_BYTES 100
#define QUECTEL_GSM_QMTOPEN_READ_RESPONSE_PORT_MIN            1
#define QUECTEL_GSM_QMTOPEN_READ_RESPONSE_PORT_MAX            65535L

/* AT+QMTOPEN=<tcpconnectID>,<host_name>,<port> Open the connection */
#define QUECTEL_GSM_QMTOPEN_SET_PREFIX                        "AT+QMTOPEN="
#define QUECTEL_GSM_QMTOPEN_SET_COMPLETION_PREFIX             "+QMTOPEN: "
#define QUECTEL_GSM_QMTOPEN_SET_TIME_LIMIT_MS                 75000L
#define QUECTEL_GSM_QMTOPEN_SET_TCP_CONNECT_ID_MIN            0
#define QUECTEL_GSM_QMTOPEN_SET_TCP_CONNECT_ID_MAX            5
#define QUECTEL_GSM_QMTOPEN_SET_HOST_NAME_MAX_BYTES           100
#define QUECTEL_GSM_QMTOPEN_SET_PORT_MIN                      1
#define QUECTEL_GSM_QMTOPEN_SET_PORT_MAX                      65535L
#define QUECTEL_GSM_QMTOPEN_SET_COMPLETION_TCP_CONNECT_ID_MIN 0
#define QUECTEL_GSM_QMTOPEN_SET_COMPLETION_TCP_CONNECT_ID_MAX 5

/* AT+QMTOPEN=? Ask for the ranges */
#define QUECTEL_GSM_QMTOPEN_TEST_PREFIX        "AT+QMTOPEN=?"
#define QUECTEL_GSM_QMTOPEN_TEST_TIME_LIMIT_MS 75000L

/* +QMTCLOSE: Close the network connection of an MQTT client. Section 3.2.3. */
#define QUECTEL_GSM_QMTCLOSE_NAME "+QMTCLOSE"
enum quectel_gsm_qmtclose_result {
  QUECTEL_GSM_QMTCLOSE_RESULT_IS_FAILED = -1, /* Failed */
  QUECTEL_GSM_QMTCLOSE_RESULT_IS_DONE = 0 /* Done */
};

/* AT+QMTCLOSE=<tcpconnectID> Close the connection */
#define QUECTEL_GSM_QMTCLOSE_SET_PREFIX                        "AT+QMTCLOSE="
#define QUECTEL_GSM_QMTCLOSE_SET_COMPLETION_PREFIX             "+QMTCLOSE: "
#define QUECTEL_GSM_QMTCLOSE_SET_TIME_LIMIT_MS                 300
#define QUECTEL_GSM_QMTCLOSE_SET_TCP_CONNECT_ID_MIN            0
#define QUECTEL_GSM_QMTCLOSE_SET_TCP_CONNECT_ID_MAX            5
#define QUECTEL_GSM_QMTCLOSE_SET_COMPLETION_TCP_CONNECT_ID_MIN 0
#define QUECTEL_GSM_QMTCLOSE_SET_COMPLETION_TCP_CONNECT_ID_MAX 5

/* AT+QMTCLOSE=? Ask for the ranges */
#define QUECTEL_GSM_QMTCLOSE_TEST_PREFIX        "AT+QMTCLOSE=?"
#define QUECTEL_GSM_QMTCLOSE_TEST_TIME_LIMIT_MS 300

/* +QMTCONN: Connect an MQTT client to the server. Section 3.2.4. */
#define QUECTEL_GSM_QMTCONN_NAME "+QMTCONN"
enum quectel_gsm_qmtconn_state {
  QUECTEL_GSM_QMTCONN_STATE_IS_INITIALISING = 1, /* Initialising */
  QUECTEL_GSM_QMTCONN_STATE_IS_CONNECTING = 2, /* Connecting */
  QUECTEL_GSM_QMTCONN_STATE_IS_CONNECTED = 3, /* Connected */
  QUECTEL_GSM_QMTCONN_STATE_IS_DISCONNECTING = 4 /* Disconnecting */
};
enum quectel_gsm_qmtconn_result {
  QUECTEL_GSM_QMTCONN_RESULT_IS_ACKNOWLEDGED = 0, /* Acknowledged */
  QUECTEL_GSM_QMTCONN_RESULT_IS_SENT_AGAIN = 1, /* Sent again */
  QUECTEL_GSM_QMTCONN_RESULT_IS_FAILED = 2 /* Failed */
};

/* AT+QMTCONN? Ask for the state of the clients */
#define QUECTEL_GSM_QMTCONN_READ_PREFIX                      "AT+QMTCONN?"
#define QUECTEL_GSM_QMTCONN_READ_RESPONSE_PREFIX             "+QMTCONN: "
#define QUECTEL_GSM_QMTCONN_READ_RESPONSE_TCP_CONNECT_ID_MIN 0
#define QUECTEL_GSM_QMTCONN_READ_RESPONSE_TCP_CONNECT_ID_MAX 5
#define QUECTEL_GSM_QMTCONN_READ_TIME_LIMIT_MS(pkt_timeout, retry_times) ((pkt_timeout) * ((retry_times) + 1) * 1000L)

/* AT+QMTCONN=<tcpconnectID>,<clientID>[,<username>[,<password>]] Connect */
#define QUECTEL_GSM_QMTCONN_SET_PREFIX                        "AT+QMTCONN="
#define QUECTEL_GSM_QMTCONN_SET_COMPLETION_PREFIX             "+QMTCONN: "
#define QUECTEL_GSM_QMTCONN_SET_TCP_CONNECT_ID_MIN            0
#define QUECTEL_GSM_QMTCONN_SET_TCP_CONNECT_ID_MAX            5
#define QUECTEL_GSM_QMTCONN_SET_COMPLETION_TCP_CONNECT_ID_MIN 0
#define QUECTEL_GSM_QMTCONN_SET_COMPLETION_TCP_CONNECT_ID_MAX 5
#define QUECTEL_GSM_QMTCONN_SET_TIME_LIMIT_MS(pkt_timeout, retry_times) ((pkt_timeout) * ((retry_times) + 1) * 1000L)

/* AT+QMTCONN=? Ask for the ranges */
#define QUECTEL_GSM_QMTCONN_TEST_PREFIX "AT+QMTCONN=?"
#define QUECTEL_GSM_QMTCONN_TEST_TIME_LIMIT_MS(pkt_timeout, retry_times) ((pkt_timeout) * ((retry_times) + 1) * 1000L)

/* +QMTDISC: Disconnect an MQTT client from the server. Section 3.2.5. */
#define QUECTEL_GSM_QMTDISC_NAME "+QMTDISC"
enum quectel_gsm_qmtdisc_result {
  QUECTEL_GSM_QMTDISC_RESULT_IS_FAILED = -1, /* Failed */
  QUECTEL_GSM_QMTDISC_RESULT_IS_DONE = 0 /* Done */
};

/* AT+QMTDISC=<tcpconnectID> Disconnect */
#define QUECTEL_GSM_QMTDISC_SET_PREFIX                        "AT+QMTDISC="
#define QUECTEL_GSM_QMTDISC_SET_COMPLETION_PREFIX             "+QMTDISC: "
#define QUECTEL_GSM_QMTDISC_SET_TIME_LIMIT_MS                 300
#define QUECTEL_GSM_QMTDISC_SET_TCP_CONNECT_ID_MIN            0
#define QUECTEL_GSM_QMTDISC_SET_TCP_CONNECT_ID_MAX            5
#define QUECTEL_GSM_QMTDISC_SET_COMPLETION_TCP_CONNECT_ID_MIN 0
#define QUECTEL_GSM_QMTDISC_SET_COMPLETION_TCP_CONNECT_ID_MAX 5

/* AT+QMTDISC=? Ask for the ranges */
#define QUECTEL_GSM_QMTDISC_TEST_PREFIX        "AT+QMTDISC=?"
#define QUECTEL_GSM_QMTDISC_TEST_TIME_LIMIT_MS 300

/* +QMTSUB: Subscribe to topics. Section 3.2.6. */
#define QUECTEL_GSM_QMTSUB_NAME "+QMTSUB"
enum quectel_gsm_qmtsub_qos {
  QUECTEL_GSM_QMTSUB_QOS_IS_AT_MOST_ONCE = 0, /* At most once */
  QUECTEL_GSM_QMTSUB_QOS_IS_AT_LEAST_ONCE = 1, /* At least once */
  QUECTEL_GSM_QMTSUB_QOS_IS_EXACTLY_ONCE = 2 /* Exactly once */
};
enum quectel_gsm_qmtsub_result {
  QUECTEL_GSM_QMTSUB_RESULT_IS_ACKNOWLEDGED = 0, /* Acknowledged */
  QUECTEL_GSM_QMTSUB_RESULT_IS_SENT_AGAIN = 1, /* Sent again */
  QUECTEL_GSM_QMTSUB_RESULT_IS_FAILED = 2 /* Failed */
};

/* AT+QMTSUB=<tcpconnectID>,<msgID>,<topic>,<qos>[,<topic>,<qos>]... Subscribe */
#define QUECTEL_GSM_QMTSUB_SET_PREFIX                        "AT+QMTSUB="
#define QUECTEL_GSM_QMTSUB_SET_COMPLETION_PREFIX             "+QMTSUB: "
#define QUECTEL_GSM_QMTSUB_SET_TCP_CONNECT_ID_MIN            0
#define QUECTEL_GSM_QMTSUB_SET_TCP_CONNECT_ID_MAX            5
#define QUECTEL_GSM_QMTSUB_SET_MSG_ID_MIN                    1
#define QUECTEL_GSM_QMTSUB_SET_MSG_ID_MAX                    65535L
#define QUECTEL_GSM_QMTSUB_SET_COMPLETION_TCP_CONNECT_ID_MIN 0
#define QUECTEL_GSM_QMTSUB_SET_COMPLETION_TCP_CONNECT_ID_MAX 5
#define QUECTEL_GSM_QMTSUB_SET_COMPLETION_MSG_ID_MIN         1
#define QUECTEL_GSM_QMTSUB_SET_COMPLETION_MSG_ID_MAX         65535L
#define QUECTEL_GSM_QMTSUB_SET_COMPLETION_VALUE_MIN          0
#define QUECTEL_GSM_QMTSUB_SET_COMPLETION_VALUE_MAX          128
#define QUECTEL_GSM_QMTSUB_SET_TIME_LIMIT_MS(pkt_timeout, retry_times) ((pkt_timeout) * ((retry_times) + 1) * 1000L)

/* AT+QMTSUB=? Ask for the ranges */
#define QUECTEL_GSM_QMTSUB_TEST_PREFIX "AT+QMTSUB=?"
#define QUECTEL_GSM_QMTSUB_TEST_TIME_LIMIT_MS(pkt_timeout, retry_times) ((pkt_timeout) * ((retry_times) + 1) * 1000L)

/* +QMTUNS: Unsubscribe from topics. Section 3.2.7. */
#define QUECTEL_GSM_QMTUNS_NAME "+QMTUNS"
enum quectel_gsm_qmtuns_result {
  QUECTEL_GSM_QMTUNS_RESULT_IS_ACKNOWLEDGED = 0, /* Acknowledged */
  QUECTEL_GSM_QMTUNS_RESULT_IS_SENT_AGAIN = 1, /* Sent again */
  QUECTEL_GSM_QMTUNS_RESULT_IS_FAILED = 2 /* Failed */
};

/* AT+QMTUNS=<tcpconnectID>,<msgID>,<topics>[,<topics>]... Unsubscribe */
#define QUECTEL_GSM_QMTUNS_SET_PREFIX                        "AT+QMTUNS="
#define QUECTEL_GSM_QMTUNS_SET_COMPLETION_PREFIX             "+QMTUNS: "
#define QUECTEL_GSM_QMTUNS_SET_TCP_CONNECT_ID_MIN            0
#define QUECTEL_GSM_QMTUNS_SET_TCP_CONNECT_ID_MAX            5
#define QUECTEL_GSM_QMTUNS_SET_MSG_ID_MIN                    1
#define QUECTEL_GSM_QMTUNS_SET_MSG_ID_MAX                    65535L
#define QUECTEL_GSM_QMTUNS_SET_COMPLETION_TCP_CONNECT_ID_MIN 0
#define QUECTEL_GSM_QMTUNS_SET_COMPLETION_TCP_CONNECT_ID_MAX 5
#define QUECTEL_GSM_QMTUNS_SET_COMPLETION_MSG_ID_MIN         1
#define QUECTEL_GSM_QMTUNS_SET_COMPLETION_MSG_ID_MAX         65535L
#define QUECTEL_GSM_QMTUNS_SET_TIME_LIMIT_MS(pkt_timeout, retry_times) ((pkt_timeout) * ((retry_times) + 1) * 1000L)

/* AT+QMTUNS=? Ask for the ranges */
#define QUECTEL_GSM_QMTUNS_TEST_PREFIX "AT+QMTUNS=?"
#define QUECTEL_GSM_QMTUNS_TEST_TIME_LIMIT_MS(pkt_timeout, retry_times) ((pkt_timeout) * ((retry_times) + 1) * 1000L)

/* +QMTPUB: Publish a message. Section 3.2.8. */
#define QUECTEL_GSM_QMTPUB_NAME "+QMTPUB"
enum quectel_gsm_qmtpub_qos {
  QUECTEL_GSM_QMTPUB_QOS_IS_AT_MOST_ONCE = 0, /* At most once */
  QUECTEL_GSM_QMTPUB_QOS_IS_AT_LEAST_ONCE = 1, /* At least once */
  QUECTEL_GSM_QMTPUB_QOS_IS_EXACTLY_ONCE = 2 /* Exactly once */
};
enum quectel_gsm_qmtpub_retain {
  QUECTEL_GSM_QMTPUB_RETAIN_IS_NOT_KEPT = 0, /* Not kept */
  QUECTEL_GSM_QMTPUB_RETAIN_IS_KEPT = 1 /* Kept */
};
enum quectel_gsm_qmtpub_result {
  QUECTEL_GSM_QMTPUB_RESULT_IS_ACKNOWLEDGED = 0, /* Acknowledged */
  QUECTEL_GSM_QMTPUB_RESULT_IS_SENT_AGAIN = 1, /* Sent again */
  QUECTEL_GSM_QMTPUB_RESULT_IS_FAILED = 2 /* Failed */
};

/* AT+QMTPUB=? Ask for the ranges */
#define QUECTEL_GSM_QMTPUB_TEST_PREFIX "AT+QMTPUB=?"
#define QUECTEL_GSM_QMTPUB_TEST_TIME_LIMIT_MS(pkt_timeout, retry_times) ((pkt_timeout) * ((retry_times) + 1) * 1000L)

/* AT+QMTPUB=<tcpconnectID>,<msgID>,<qos>,<retain>,<topic>,<size> Publish; the payload follows the prompt and is counted */
#define QUECTEL_GSM_QMTPUB_SET_COUNTED_PREFIX                        "AT+QMTPUB="
#define QUECTEL_GSM_QMTPUB_SET_COUNTED_COMPLETION_PREFIX             "+QMTPUB: "
#define QUECTEL_GSM_QMTPUB_SET_COUNTED_PROMPT                        ">"
#define QUECTEL_GSM_QMTPUB_SET_COUNTED_DATA_MIN_BYTES                0
#define QUECTEL_GSM_QMTPUB_SET_COUNTED_DATA_MAX_BYTES                1548
#define QUECTEL_GSM_QMTPUB_SET_COUNTED_TCP_CONNECT_ID_MIN            0
#define QUECTEL_GSM_QMTPUB_SET_COUNTED_TCP_CONNECT_ID_MAX            5
#define QUECTEL_GSM_QMTPUB_SET_COUNTED_MSG_ID_MIN                    0
#define QUECTEL_GSM_QMTPUB_SET_COUNTED_MSG_ID_MAX                    65535L
#define QUECTEL_GSM_QMTPUB_SET_COUNTED_SIZE_MIN                      0
#define QUECTEL_GSM_QMTPUB_SET_COUNTED_SIZE_MAX                      1548
#define QUECTEL_GSM_QMTPUB_SET_COUNTED_COMPLETION_TCP_CONNECT_ID_MIN 0
#define QUECTEL_GSM_QMTPUB_SET_COUNTED_COMPLETION_TCP_CONNECT_ID_MAX 5
#define QUECTEL_GSM_QMTPUB_SET_COUNTED_COMPLETION_MSG_ID_MIN         0
#define QUECTEL_GSM_QMTPUB_SET_COUNTED_COMPLETION_MSG_ID_MAX         65535L
#define QUECTEL_GSM_QMTPUB_SET_COUNTED_COMPLETION_VALUE_MIN          0
#define QUECTEL_GSM_QMTPUB_SET_COUNTED_TIME_LIMIT_MS(pkt_timeout, retry_times) ((pkt_timeout) * ((retry_times) + 1) * 1000L)

/* AT+QMTPUB=<tcpconnectID>,<msgID>,<qos>,<retain>,<topic> Publish; the payload follows the prompt and ends with Ctrl-Z */
#define QUECTEL_GSM_QMTPUB_SET_DATA_PREFIX                        "AT+QMTPUB="
#define QUECTEL_GSM_QMTPUB_SET_DATA_COMPLETION_PREFIX             "+QMTPUB: "
#define QUECTEL_GSM_QMTPUB_SET_DATA_PROMPT                        ">"
#define QUECTEL_GSM_QMTPUB_SET_DATA_DATA_MIN_BYTES                0
#define QUECTEL_GSM_QMTPUB_SET_DATA_DATA_MAX_BYTES                1548
#define QUECTEL_GSM_QMTPUB_SET_DATA_TCP_CONNECT_ID_MIN            0
#define QUECTEL_GSM_QMTPUB_SET_DATA_TCP_CONNECT_ID_MAX            5
#define QUECTEL_GSM_QMTPUB_SET_DATA_MSG_ID_MIN                    0
#define QUECTEL_GSM_QMTPUB_SET_DATA_MSG_ID_MAX                    65535L
#define QUECTEL_GSM_QMTPUB_SET_DATA_COMPLETION_TCP_CONNECT_ID_MIN 0
#define QUECTEL_GSM_QMTPUB_SET_DATA_COMPLETION_TCP_CONNECT_ID_MAX 5
#define QUECTEL_GSM_QMTPUB_SET_DATA_COMPLETION_MSG_ID_MIN         0
#define QUECTEL_GSM_QMTPUB_SET_DATA_COMPLETION_MSG_ID_MAX         65535L
#define QUECTEL_GSM_QMTPUB_SET_DATA_COMPLETION_VALUE_MIN          0
#define QUECTEL_GSM_QMTPUB_SET_DATA_TIME_LIMIT_MS(pkt_timeout, retry_times) ((pkt_timeout) * ((retry_times) + 1) * 1000L)

/* +QSECWRITE: Store a certificate or key in the module. Section 5.2. */
#define QUECTEL_GSM_QSECWRITE_NAME "+QSECWRITE"

/* AT+QSECWRITE=<fileName>,<fileSize>,<waitTime> Upload a file */
#define QUECTEL_GSM_QSECWRITE_SET_PREFIX                      "AT+QSECWRITE="
#define QUECTEL_GSM_QSECWRITE_SET_RESPONSE_PREFIX             "+QSECWRITE: "
#define QUECTEL_GSM_QSECWRITE_SET_PROMPT                      "CONNECT"
#define QUECTEL_GSM_QSECWRITE_SET_DATA_MIN_BYTES              1
#define QUECTEL_GSM_QSECWRITE_SET_DATA_MAX_BYTES              4096
#define QUECTEL_GSM_QSECWRITE_SET_FILE_NAME_MIN_BYTES         1
#define QUECTEL_GSM_QSECWRITE_SET_FILE_SIZE_MIN               1
#define QUECTEL_GSM_QSECWRITE_SET_FILE_SIZE_MAX               4096
#define QUECTEL_GSM_QSECWRITE_SET_WAIT_TIME_MIN               1
#define QUECTEL_GSM_QSECWRITE_SET_WAIT_TIME_MAX               3600
#define QUECTEL_GSM_QSECWRITE_SET_RESPONSE_SIZE_MIN           0
#define QUECTEL_GSM_QSECWRITE_SET_RESPONSE_CHECKSUM_MIN_BYTES 4
#define QUECTEL_GSM_QSECWRITE_SET_RESPONSE_CHECKSUM_MAX_BYTES 4
#define QUECTEL_GSM_QSECWRITE_SET_TIME_LIMIT_MS(wait_time) ((wait_time) * 1000L)

/* +QSSLCFG: Settings of TLS. Section 5.2. */
#define QUECTEL_GSM_QSSLCFG_NAME "+QSSLCFG"
enum quectel_gsm_qsslcfg_sec_level {
  QUECTEL_GSM_QSSLCFG_SEC_LEVEL_IS_NOBODY = 0, /* Nobody */
  QUECTEL_GSM_QSSLCFG_SEC_LEVEL_IS_SERVER = 1, /* The server */
  QUECTEL_GSM_QSSLCFG_SEC_LEVEL_IS_SERVER_AND_CLIENT = 2 /* Server and client */
};
enum quectel_gsm_qsslcfg_ssl_version {
  QUECTEL_GSM_QSSLCFG_SSL_VERSION_IS_SSL30 = 0, /* SSL 3.0 */
  QUECTEL_GSM_QSSLCFG_SSL_VERSION_IS_TLS10 = 1, /* TLS 1.0 */
  QUECTEL_GSM_QSSLCFG_SSL_VERSION_IS_TLS11 = 2, /* TLS 1.1 */
  QUECTEL_GSM_QSSLCFG_SSL_VERSION_IS_TLS12 = 3, /* TLS 1.2 */
  QUECTEL_GSM_QSSLCFG_SSL_VERSION_IS_ALL = 4 /* All */
};
enum quectel_gsm_qsslcfg_ignore_rtc_time {
  QUECTEL_GSM_QSSLCFG_IGNORE_RTC_TIME_IS_CLOCK_CHECKED = 0, /* Clock checked */
  QUECTEL_GSM_QSSLCFG_IGNORE_RTC_TIME_IS_CLOCK_IGNORED = 1 /* Clock ignored */
};

/* AT+QSSLCFG="cacert",<ctxindex>,<caCert> Name the certificate of the authority */
#define QUECTEL_GSM_QSSLCFG_SET_CACERT_PREFIX            "AT+QSSLCFG=\"cacert\","
#define QUECTEL_GSM_QSSLCFG_SET_CACERT_TIME_LIMIT_MS     5000
#define QUECTEL_GSM_QSSLCFG_SET_CACERT_CTX_INDEX_MIN     0
#define QUECTEL_GSM_QSSLCFG_SET_CACERT_CTX_INDEX_MAX     5
#define QUECTEL_GSM_QSSLCFG_SET_CACERT_CA_CERT_MIN_BYTES 1

/* AT+QSSLCFG="clientcert",<ctxindex>,<clientCert> Name the certificate of the client */
#define QUECTEL_GSM_QSSLCFG_SET_CLIENTCERT_PREFIX                "AT+QSSLCFG=\"clientcert\","
#define QUECTEL_GSM_QSSLCFG_SET_CLIENTCERT_TIME_LIMIT_MS         5000
#define QUECTEL_GSM_QSSLCFG_SET_CLIENTCERT_CTX_INDEX_MIN         0
#define QUECTEL_GSM_QSSLCFG_SET_CLIENTCERT_CTX_INDEX_MAX         5
#define QUECTEL_GSM_QSSLCFG_SET_CLIENTCERT_CLIENT_CERT_MIN_BYTES 1

/* AT+QSSLCFG="clientkey",<ctxindex>,<clientKey> Name the private key of the client */
#define QUECTEL_GSM_QSSLCFG_SET_CLIENTKEY_PREFIX               "AT+QSSLCFG=\"clientkey\","
#define QUECTEL_GSM_QSSLCFG_SET_CLIENTKEY_TIME_LIMIT_MS        5000
#define QUECTEL_GSM_QSSLCFG_SET_CLIENTKEY_CTX_INDEX_MIN        0
#define QUECTEL_GSM_QSSLCFG_SET_CLIENTKEY_CTX_INDEX_MAX        5
#define QUECTEL_GSM_QSSLCFG_SET_CLIENTKEY_CLIENT_KEY_MIN_BYTES 1

/* AT+QSSLCFG="seclevel",<ctxindex>,<secLevel> Choose what is verified */
#define QUECTEL_GSM_QSSLCFG_SET_SECLEVEL_PREFIX        "AT+QSSLCFG=\"seclevel\","
#define QUECTEL_GSM_QSSLCFG_SET_SECLEVEL_TIME_LIMIT_MS 5000
#define QUECTEL_GSM_QSSLCFG_SET_SECLEVEL_CTX_INDEX_MIN 0
#define QUECTEL_GSM_QSSLCFG_SET_SECLEVEL_CTX_INDEX_MAX 5

/* AT+QSSLCFG="sslversion",<ctxindex>,<sslVersion> Choose the version of TLS */
#define QUECTEL_GSM_QSSLCFG_SET_SSLVERSION_PREFIX        "AT+QSSLCFG=\"sslversion\","
#define QUECTEL_GSM_QSSLCFG_SET_SSLVERSION_TIME_LIMIT_MS 5000
#define QUECTEL_GSM_QSSLCFG_SET_SSLVERSION_CTX_INDEX_MIN 0
#define QUECTEL_GSM_QSSLCFG_SET_SSLVERSION_CTX_INDEX_MAX 5

/* AT+QSSLCFG="ciphersuite",<ctxindex>,<cipherSuite> Choose the cipher suites */
#define QUECTEL_GSM_QSSLCFG_SET_CIPHERSUITE_PREFIX                 "AT+QSSLCFG=\"ciphersuite\","
#define QUECTEL_GSM_QSSLCFG_SET_CIPHERSUITE_TIME_LIMIT_MS          5000
#define QUECTEL_GSM_QSSLCFG_SET_CIPHERSUITE_CTX_INDEX_MIN          0
#define QUECTEL_GSM_QSSLCFG_SET_CIPHERSUITE_CTX_INDEX_MAX          5
#define QUECTEL_GSM_QSSLCFG_SET_CIPHERSUITE_CIPHER_SUITE_MIN_BYTES 1

/* AT+QSSLCFG="ignorertctime",<ignoreRtcTime> Choose whether the validity of certificates is checked against the clock */
#define QUECTEL_GSM_QSSLCFG_SET_IGNORERTCTIME_PREFIX        "AT+QSSLCFG=\"ignorertctime\","
#define QUECTEL_GSM_QSSLCFG_SET_IGNORERTCTIME_TIME_LIMIT_MS 5000

/* I: Ask the module what it is. Section V.250 6.1.3. */
#define QUECTEL_GSM_I_NAME "I"

/* ATI Ask the module what it is */
#define QUECTEL_GSM_I_EXECUTE_PREFIX        "ATI"
#define QUECTEL_GSM_I_EXECUTE_TIME_LIMIT_MS 5000

/* E0: Switch the echo of command lines off. Section V.250 6.2.4. */
#define QUECTEL_GSM_E0_NAME "E0"

/* ATE0 Switch the echo of command lines off */
#define QUECTEL_GSM_E0_EXECUTE_PREFIX        "ATE0"
#define QUECTEL_GSM_E0_EXECUTE_TIME_LIMIT_MS 5000

/* E1: Switch the echo of command lines on. Section V.250 6.2.4. */
#define QUECTEL_GSM_E1_NAME "E1"

/* ATE1 Switch the echo of command lines on */
#define QUECTEL_GSM_E1_EXECUTE_PREFIX        "ATE1"
#define QUECTEL_GSM_E1_EXECUTE_TIME_LIMIT_MS 5000

/* +CGMI: Ask for the manufacturer. Section 27.007 5.1. */
#define QUECTEL_GSM_CGMI_NAME "+CGMI"

/* AT+CGMI Ask for the manufacturer */
#define QUECTEL_GSM_CGMI_EXECUTE_PREFIX        "AT+CGMI"
#define QUECTEL_GSM_CGMI_EXECUTE_TIME_LIMIT_MS 5000

/* +CGMM: Ask for the model. Section 27.007 5.2. */
#define QUECTEL_GSM_CGMM_NAME "+CGMM"

/* AT+CGMM Ask for the model */
#define QUECTEL_GSM_CGMM_EXECUTE_PREFIX        "AT+CGMM"
#define QUECTEL_GSM_CGMM_EXECUTE_TIME_LIMIT_MS 5000

/* +CGMR: Ask for the revision of the firmware. Section 27.007 5.3. */
#define QUECTEL_GSM_CGMR_NAME "+CGMR"

/* AT+CGMR Ask for the revision of the firmware */
#define QUECTEL_GSM_CGMR_EXECUTE_PREFIX        "AT+CGMR"
#define QUECTEL_GSM_CGMR_EXECUTE_TIME_LIMIT_MS 5000

/* +CMEE: Form of error results. Section 27.007 9.1. */
#define QUECTEL_GSM_CMEE_NAME "+CMEE"
enum quectel_gsm_cmee_n {
  QUECTEL_GSM_CMEE_N_IS_ERROR_ONLY = 0, /* ERROR only */
  QUECTEL_GSM_CMEE_N_IS_CME_ERROR_NUMBER = 1, /* +CME ERROR with a number */
  QUECTEL_GSM_CMEE_N_IS_CME_ERROR_TEXT = 2 /* +CME ERROR with a text */
};

/* AT+CMEE? Ask for the form of error results */
#define QUECTEL_GSM_CMEE_READ_PREFIX          "AT+CMEE?"
#define QUECTEL_GSM_CMEE_READ_RESPONSE_PREFIX "+CMEE: "
#define QUECTEL_GSM_CMEE_READ_TIME_LIMIT_MS   5000

/* AT+CMEE=<n> Choose the form of error results */
#define QUECTEL_GSM_CMEE_SET_PREFIX        "AT+CMEE="
#define QUECTEL_GSM_CMEE_SET_TIME_LIMIT_MS 5000

/* +CFUN: Level of function. Section 27.007 8.2. */
#define QUECTEL_GSM_CFUN_NAME "+CFUN"
enum quectel_gsm_cfun_fun {
  QUECTEL_GSM_CFUN_FUN_IS_MINIMUM = 0, /* Minimum */
  QUECTEL_GSM_CFUN_FUN_IS_FULL = 1, /* Full */
  QUECTEL_GSM_CFUN_FUN_IS_RADIO_OFF = 4 /* Radio off */
};

/* AT+CFUN? Ask for the level of function */
#define QUECTEL_GSM_CFUN_READ_PREFIX          "AT+CFUN?"
#define QUECTEL_GSM_CFUN_READ_RESPONSE_PREFIX "+CFUN: "
#define QUECTEL_GSM_CFUN_READ_TIME_LIMIT_MS   15000

/* +CPIN: State of the SIM. Section 27.007 8.3. */
#define QUECTEL_GSM_CPIN_NAME "+CPIN"

/* AT+CPIN? Ask whether the SIM waits for a code */
#define QUECTEL_GSM_CPIN_READ_PREFIX          "AT+CPIN?"
#define QUECTEL_GSM_CPIN_READ_RESPONSE_PREFIX "+CPIN: "
#define QUECTEL_GSM_CPIN_READ_TIME_LIMIT_MS   5000

/* +CSQ: Signal quality. Section 27.007 8.5. */
#define QUECTEL_GSM_CSQ_NAME "+CSQ"

/* AT+CSQ Ask for the signal quality */
#define QUECTEL_GSM_CSQ_EXECUTE_PREFIX            "AT+CSQ"
#define QUECTEL_GSM_CSQ_EXECUTE_RESPONSE_PREFIX   "+CSQ: "
#define QUECTEL_GSM_CSQ_EXECUTE_TIME_LIMIT_MS     5000
#define QUECTEL_GSM_CSQ_EXECUTE_RESPONSE_RSSI_MIN 0
#define QUECTEL_GSM_CSQ_EXECUTE_RESPONSE_RSSI_MAX 199
#define QUECTEL_GSM_CSQ_EXECUTE_RESPONSE_BER_MIN  0
#define QUECTEL_GSM_CSQ_EXECUTE_RESPONSE_BER_MAX  99

/* +CREG: Registration with the network (CREG). Section 27.007 7.2. */
#define QUECTEL_GSM_CREG_NAME "+CREG"
enum quectel_gsm_creg_n {
  QUECTEL_GSM_CREG_N_IS_NOT_REPORTED = 0, /* Not reported */
  QUECTEL_GSM_CREG_N_IS_REPORTED = 1, /* Reported */
  QUECTEL_GSM_CREG_N_IS_REPORTED_WITH_CELL = 2 /* Reported with the cell */
};
enum quectel_gsm_creg_stat {
  QUECTEL_GSM_CREG_STAT_IS_NOT_REGISTERED_NOT_SEARCHING = 0, /* Not registered, not searching */
  QUECTEL_GSM_CREG_STAT_IS_REGISTERED_HOME_NETWORK = 1, /* Registered, home network */
  QUECTEL_GSM_CREG_STAT_IS_NOT_REGISTERED_SEARCHING = 2, /* Not registered, searching */
  QUECTEL_GSM_CREG_STAT_IS_REGISTRATION_DENIED = 3, /* Registration denied */
  QUECTEL_GSM_CREG_STAT_IS_STATE_UNKNOWN = 4, /* Unknown */
  QUECTEL_GSM_CREG_STAT_IS_REGISTERED_ROAMING = 5 /* Registered, roaming */
};

/* AT+CREG? Ask for the registration */
#define QUECTEL_GSM_CREG_READ_PREFIX           "AT+CREG?"
#define QUECTEL_GSM_CREG_READ_RESPONSE_PREFIX  "+CREG: "
#define QUECTEL_GSM_CREG_READ_TIME_LIMIT_MS    5000
#define QUECTEL_GSM_CREG_READ_RESPONSE_ACT_MIN 0
#define QUECTEL_GSM_CREG_READ_RESPONSE_ACT_MAX 15

/* AT+CREG=<n> Choose whether changes are reported */
#define QUECTEL_GSM_CREG_SET_PREFIX        "AT+CREG="
#define QUECTEL_GSM_CREG_SET_TIME_LIMIT_MS 5000

/* +CEREG: Registration with the network (CEREG). Section 27.007 10.1.22. */
#define QUECTEL_GSM_CEREG_NAME "+CEREG"
enum quectel_gsm_cereg_n {
  QUECTEL_GSM_CEREG_N_IS_NOT_REPORTED = 0, /* Not reported */
  QUECTEL_GSM_CEREG_N_IS_REPORTED = 1, /* Reported */
  QUECTEL_GSM_CEREG_N_IS_REPORTED_WITH_CELL = 2 /* Reported with the cell */
};
enum quectel_gsm_cereg_stat {
  QUECTEL_GSM_CEREG_STAT_IS_NOT_REGISTERED_NOT_SEARCHING = 0, /* Not registered, not searching */
  QUECTEL_GSM_CEREG_STAT_IS_REGISTERED_HOME_NETWORK = 1, /* Registered, home network */
  QUECTEL_GSM_CEREG_STAT_IS_NOT_REGISTERED_SEARCHING = 2, /* Not registered, searching */
  QUECTEL_GSM_CEREG_STAT_IS_REGISTRATION_DENIED = 3, /* Registration denied */
  QUECTEL_GSM_CEREG_STAT_IS_STATE_UNKNOWN = 4, /* Unknown */
  QUECTEL_GSM_CEREG_STAT_IS_REGISTERED_ROAMING = 5 /* Registered, roaming */
};

/* AT+CEREG? Ask for the registration */
#define QUECTEL_GSM_CEREG_READ_PREFIX           "AT+CEREG?"
#define QUECTEL_GSM_CEREG_READ_RESPONSE_PREFIX  "+CEREG: "
#define QUECTEL_GSM_CEREG_READ_TIME_LIMIT_MS    5000
#define QUECTEL_GSM_CEREG_READ_RESPONSE_ACT_MIN 0
#define QUECTEL_GSM_CEREG_READ_RESPONSE_ACT_MAX 15

/* AT+CEREG=<n> Choose whether changes are reported */
#define QUECTEL_GSM_CEREG_SET_PREFIX        "AT+CEREG="
#define QUECTEL_GSM_CEREG_SET_TIME_LIMIT_MS 5000

/* +CGATT: Attachment to the packet service. Section 27.007 10.1.9. */
#define QUECTEL_GSM_CGATT_NAME "+CGATT"
enum quectel_gsm_cgatt_state {
  QUECTEL_GSM_CGATT_STATE_IS_DETACHED = 0, /* Detached */
  QUECTEL_GSM_CGATT_STATE_IS_ATTACHED = 1, /* Attached */
  QUECTEL_GSM_CGATT_STATE_IS_DETACH = 0, /* Detach */
  QUECTEL_GSM_CGATT_STATE_IS_ATTACH = 1 /* Attach */
};

/* AT+CGATT? Ask whether the module is attached */
#define QUECTEL_GSM_CGATT_READ_PREFIX          "AT+CGATT?"
#define QUECTEL_GSM_CGATT_READ_RESPONSE_PREFIX "+CGATT: "
#define QUECTEL_GSM_CGATT_READ_TIME_LIMIT_MS   5000

/* AT+CGATT=<state> Attach or detach */
#define QUECTEL_GSM_CGATT_SET_PREFIX        "AT+CGATT="
#define QUECTEL_GSM_CGATT_SET_TIME_LIMIT_MS 140000L

/* +CGDCONT: Packet data contexts. Section 27.007 10.1.1. */
#define QUECTEL_GSM_CGDCONT_NAME "+CGDCONT"

/* AT+CGDCONT? Ask for the packet data contexts */
#define QUECTEL_GSM_CGDCONT_READ_PREFIX           "AT+CGDCONT?"
#define QUECTEL_GSM_CGDCONT_READ_RESPONSE_PREFIX  "+CGDCONT: "
#define QUECTEL_GSM_CGDCONT_READ_TIME_LIMIT_MS    5000
#define QUECTEL_GSM_CGDCONT_READ_RESPONSE_CID_MIN 0
#define QUECTEL_GSM_CGDCONT_READ_RESPONSE_CID_MAX 255

/* +CGPADDR: Addresses of packet data contexts. Section 27.007 10.1.23. */
#define QUECTEL_GSM_CGPADDR_NAME "+CGPADDR"

/* AT+CGPADDR=<cid> Ask for the address of one context */
#define QUECTEL_GSM_CGPADDR_SET_PREFIX           "AT+CGPADDR="
#define QUECTEL_GSM_CGPADDR_SET_RESPONSE_PREFIX  "+CGPADDR: "
#define QUECTEL_GSM_CGPADDR_SET_TIME_LIMIT_MS    5000
#define QUECTEL_GSM_CGPADDR_SET_CID_MIN          0
#define QUECTEL_GSM_CGPADDR_SET_CID_MAX          255
#define QUECTEL_GSM_CGPADDR_SET_RESPONSE_CID_MIN 0
#define QUECTEL_GSM_CGPADDR_SET_RESPONSE_CID_MAX 255

/* +CPIN: State of the SIM. Section 27.007 8.3. */
#define QUECTEL_GSM_URC_CPIN "+CPIN: "

/* +CREG: Registration changed (circuit service). Section 27.007 7.2. */
#define QUECTEL_GSM_URC_CREG "+CREG: "

/* +CEREG: Registration changed (LTE). Section 27.007 10.1.22. */
#define QUECTEL_GSM_URC_CEREG "+CEREG: "

/* +CGEV: Event of the packet service. Section 27.007 10.1.19. */
#define QUECTEL_GSM_URC_CGEV "+CGEV: "

/* +QMTSTAT: The connection of a client has ended. Section 4.1. */
#define QUECTEL_GSM_URC_QMTSTAT                    "+QMTSTAT: "
#define QUECTEL_GSM_URC_QMTSTAT_TCP_CONNECT_ID_MIN 0
#define QUECTEL_GSM_URC_QMTSTAT_TCP_CONNECT_ID_MAX 5
#define QUECTEL_GSM_URC_QMTSTAT_ERR_CODE_MIN       1
#define QUECTEL_GSM_URC_QMTSTAT_ERR_CODE_MAX       255

/* +QMTRECV: A message from the server. Section 4.2. */
#define QUECTEL_GSM_URC_QMTRECV                    "+QMTRECV: "
#define QUECTEL_GSM_URC_QMTRECV_TCP_CONNECT_ID_MIN 0
#define QUECTEL_GSM_URC_QMTRECV_TCP_CONNECT_ID_MAX 5
#define QUECTEL_GSM_URC_QMTRECV_MSG_ID_MIN         0
#define QUECTEL_GSM_URC_QMTRECV_MSG_ID_MAX         65535L

/* RDY: The module has started. Section Public logs of modules of this maker, Field. */
#define QUECTEL_GSM_URC_RDY "RDY"

/* NORMAL POWER DOWN: The module switches itself off. Section Public logs of modules of this maker, Field. */
#define QUECTEL_GSM_URC_NORMALPOWERDOWN "NORMAL POWER DOWN"

/* +IP: The module has an address. Section Public logs of modules of this maker, Field. */
#define QUECTEL_GSM_URC_IP "+IP: "

/* +QIURC: Event of the TCP/IP service. Section Public logs of modules of this maker, Field. */
#define QUECTEL_GSM_URC_QIURC "+QIURC: "

/* +QMTRECV bare: A message from the server, payload without quotes. Section 5.1. */
#define QUECTEL_GSM_URC_QMTRECVBARE                    "+QMTRECV: "
#define QUECTEL_GSM_URC_QMTRECVBARE_TCP_CONNECT_ID_MIN 0
#define QUECTEL_GSM_URC_QMTRECVBARE_TCP_CONNECT_ID_MAX 5
#define QUECTEL_GSM_URC_QMTRECVBARE_MSG_ID_MIN         0
#define QUECTEL_GSM_URC_QMTRECVBARE_MSG_ID_MAX         65535L

/* Codes of +CME ERROR: general ones of 27.007, and those of MQTT. Section 6.2. */
enum quectel_gsm_code_cme {
  QUECTEL_GSM_CODE_CME_IS_PHONE_FAILURE = 0, /* Phone failure */
  QUECTEL_GSM_CODE_CME_IS_NO_CONNECTION_TO_PHONE = 1, /* No connection to the phone */
  QUECTEL_GSM_CODE_CME_IS_ADAPTER_LINK_RESERVED = 2, /* The link to the adapter is reserved */
  QUECTEL_GSM_CODE_CME_IS_OPERATION_NOT_ALLOWED = 3, /* Operation not allowed */
  QUECTEL_GSM_CODE_CME_IS_OPERATION_NOT_SUPPORTED = 4, /* Operation not supported */
  QUECTEL_GSM_CODE_CME_IS_PHONE_SIM_PIN_WANTED = 5, /* The phone wants its SIM PIN */
  QUECTEL_GSM_CODE_CME_IS_PERSONALISATION_PIN_WANTED = 6, /* The personalisation PIN is wanted */
  QUECTEL_GSM_CODE_CME_IS_PERSONALISATION_PUK_WANTED = 7, /* The personalisation PUK is wanted */
  QUECTEL_GSM_CODE_CME_IS_NO_SIM = 10, /* No SIM */
  QUECTEL_GSM_CODE_CME_IS_SIM_PIN_WANTED = 11, /* The SIM wants its PIN */
  QUECTEL_GSM_CODE_CME_IS_SIM_PUK_WANTED = 12, /* The SIM wants its PUK */
  QUECTEL_GSM_CODE_CME_IS_SIM_FAILURE = 13, /* SIM failure */
  QUECTEL_GSM_CODE_CME_IS_SIM_BUSY = 14, /* SIM busy */
  QUECTEL_GSM_CODE_CME_IS_WRONG_SIM = 15, /* Wrong SIM */
  QUECTEL_GSM_CODE_CME_IS_WRONG_PASSWORD = 16, /* Wrong password */
  QUECTEL_GSM_CODE_CME_IS_SIM_PIN2_WANTED = 17, /* The SIM wants its PIN2 */
  QUECTEL_GSM_CODE_CME_IS_SIM_PUK2_WANTED = 18, /* The SIM wants its PUK2 */
  QUECTEL_GSM_CODE_CME_IS_MEMORY_FULL = 20, /* Memory full */
  QUECTEL_GSM_CODE_CME_IS_INVALID_INDEX = 21, /* Invalid index */
  QUECTEL_GSM_CODE_CME_IS_NOT_FOUND = 22, /* Not found */
  QUECTEL_GSM_CODE_CME_IS_MEMORY_FAILURE = 23, /* Memory failure */
  QUECTEL_GSM_CODE_CME_IS_TEXT_TOO_LONG = 24, /* Text too long */
  QUECTEL_GSM_CODE_CME_IS_INVALID_TEXT_CHARACTERS = 25, /* Invalid characters in a text */
  QUECTEL_GSM_CODE_CME_IS_DIAL_STRING_TOO_LONG = 26, /* Dial string too long */
  QUECTEL_GSM_CODE_CME_IS_INVALID_DIAL_STRING_CHARACTERS = 27, /* Invalid characters in a dial string */
  QUECTEL_GSM_CODE_CME_IS_NO_NETWORK_SERVICE = 30, /* No network service */
  QUECTEL_GSM_CODE_CME_IS_NETWORK_TIMEOUT = 31, /* Time-out of the network */
  QUECTEL_GSM_CODE_CME_IS_EMERGENCY_CALLS_ONLY = 32, /* Only emergency calls are allowed by the network */
  QUECTEL_GSM_CODE_CME_IS_NETWORK_PERSONALISATION_PIN_WANTED = 40, /* The network personalisation PIN is wanted */
  QUECTEL_GSM_CODE_CME_IS_WRONG_PARAMETERS = 50, /* Wrong parameters */
  QUECTEL_GSM_CODE_CME_IS_UNKNOWN_ERROR = 100, /* Unknown error */
  QUECTEL_GSM_CODE_CME_IS_ILLEGAL_MOBILE_STATION = 103, /* Illegal mobile station */
  QUECTEL_GSM_CODE_CME_IS_ILLEGAL_EQUIPMENT = 106, /* Illegal equipment */
  QUECTEL_GSM_CODE_CME_IS_PACKET_SERVICE_NOT_ALLOWED = 107, /* Packet service not allowed */
  QUECTEL_GSM_CODE_CME_IS_NETWORK_NOT_ALLOWED = 111, /* Network not allowed here */
  QUECTEL_GSM_CODE_CME_IS_LOCATION_AREA_NOT_ALLOWED = 112, /* Location area not allowed */
  QUECTEL_GSM_CODE_CME_IS_ROAMING_NOT_ALLOWED = 113, /* Roaming not allowed in this location area */
  QUECTEL_GSM_CODE_CME_IS_SERVICE_OPTION_NOT_SUPPORTED = 132, /* Service option not supported */
  QUECTEL_GSM_CODE_CME_IS_SERVICE_NOT_SUBSCRIBED = 133, /* Service not subscribed */
  QUECTEL_GSM_CODE_CME_IS_SERVICE_OPTION_OUT_OF_ORDER = 134, /* Service option out of order for now */
  QUECTEL_GSM_CODE_CME_IS_UNSPECIFIED_PACKET_SERVICE_ERROR = 148, /* Unspecified error of the packet service */
  QUECTEL_GSM_CODE_CME_IS_PACKET_DATA_CONTEXT_NOT_AUTHENTICATED = 149, /* The packet data context was not authenticated */
  QUECTEL_GSM_CODE_CME_IS_INVALID_MOBILE_CLASS = 150, /* Invalid mobile class */
  QUECTEL_GSM_CODE_CME_IS_MQTT_LINK_ERROR = 8503, /* Error of the MQTT link */
  QUECTEL_GSM_CODE_CME_IS_ILLEGAL_MQTT_PACKET = 8504, /* Illegal MQTT packet */
  QUECTEL_GSM_CODE_CME_IS_ILLEGAL_CHARACTER = 8505, /* Illegal character */
  QUECTEL_GSM_CODE_CME_IS_ILLEGAL_UTF8 = 8506, /* Illegal UTF-8 */
  QUECTEL_GSM_CODE_CME_IS_INVALID_PARAMETER = 8507, /* Invalid parameter */
  QUECTEL_GSM_CODE_CME_IS_SEND_BUFFER_FULL = 8508, /* The data is larger than the free part of the send buffer */
  QUECTEL_GSM_CODE_CME_IS_BUFFER_OVERFLOW = 8509, /* Buffer overflow */
  QUECTEL_GSM_CODE_CME_IS_OUT_OF_MEMORY = 8510, /* Out of memory */
  QUECTEL_GSM_CODE_CME_IS_MEMORY_ERROR = 8511, /* Memory error */
  QUECTEL_GSM_CODE_CME_IS_WINDOW_EXCEEDED = 8512, /* More messages on their way than the window of five allows */
  QUECTEL_GSM_CODE_CME_IS_UNKNOWN_MQTT_ERROR = 8600 /* Unknown MQTT error */
};

/* Why a connection ended. Section 4.1. */
enum quectel_gsm_code_qmtstat {
  QUECTEL_GSM_CODE_QMTSTAT_IS_CLOSED_BY_PEER = 1, /* Closed or reset by the peer */
  QUECTEL_GSM_CODE_QMTSTAT_IS_PINGREQ_FAILED = 2, /* PINGREQ could not be sent, or timed out */
  QUECTEL_GSM_CODE_QMTSTAT_IS_CONNECT_FAILED = 3, /* CONNECT could not be sent, or timed out */
  QUECTEL_GSM_CODE_QMTSTAT_IS_NO_CONNACK = 4, /* No CONNACK came, or not in time */
  QUECTEL_GSM_CODE_QMTSTAT_IS_CLOSED_AFTER_DISCONNECT = 5, /* The server closed after this client's DISCONNECT */
  QUECTEL_GSM_CODE_QMTSTAT_IS_CLOSED_BY_MODULE = 6, /* The module closed because its packets kept failing */
  QUECTEL_GSM_CODE_QMTSTAT_IS_SERVER_UNREACHABLE = 7 /* The link is dead or the server out of reach */
};

/* Answers of the server to a connection request. Section 3.2.4. */
enum quectel_gsm_code_qmtconn_return {
  QUECTEL_GSM_CODE_QMTCONN_RETURN_IS_ACCEPTED = 0, /* Accepted */
  QUECTEL_GSM_CODE_QMTCONN_RETURN_IS_UNACCEPTABLE_PROTOCOL_VERSION = 1, /* Unacceptable protocol version */
  QUECTEL_GSM_CODE_QMTCONN_RETURN_IS_CLIENT_IDENTIFIER_REJECTED = 2, /* Client identifier rejected */
  QUECTEL_GSM_CODE_QMTCONN_RETURN_IS_SERVER_UNAVAILABLE = 3, /* Server unavailable */
  QUECTEL_GSM_CODE_QMTCONN_RETURN_IS_WRONG_USER_NAME_OR_PASSWORD = 4, /* Wrong user name or password */
  QUECTEL_GSM_CODE_QMTCONN_RETURN_IS_NOT_AUTHORISED = 5 /* Not authorised */
};

/* Outcomes of opening a connection. Section 3.2.2. */
enum quectel_gsm_code_qmtopen_result {
  QUECTEL_GSM_CODE_QMTOPEN_RESULT_IS_FAILED = -1, /* The network connection failed */
  QUECTEL_GSM_CODE_QMTOPEN_RESULT_IS_OPEN = 0, /* Open */
  QUECTEL_GSM_CODE_QMTOPEN_RESULT_IS_WRONG_PARAMETER = 1, /* Wrong parameter */
  QUECTEL_GSM_CODE_QMTOPEN_RESULT_IS_CLIENT_OCCUPIED = 2, /* The client is occupied */
  QUECTEL_GSM_CODE_QMTOPEN_RESULT_IS_NO_PACKET_DATA_CONTEXT = 3, /* The packet data context could not be activated */
  QUECTEL_GSM_CODE_QMTOPEN_RESULT_IS_DNS_FAILED = 4, /* The domain name could not be resolved */
  QUECTEL_GSM_CODE_QMTOPEN_RESULT_IS_CONNECTION_BROKE_OFF = 5 /* The network connection broke off */
};

/* Every number above, as X(name). */
#define QUECTEL_GSM_NUMBERS(X) \
  X(QUECTEL_GSM_LINE_MAX_BYTES) \
  X(QUECTEL_GSM_CLIENT_MIN) \
  X(QUECTEL_GSM_CLIENT_MAX) \
  X(QUECTEL_GSM_RECEIVE_MAX_BYTES) \
  X(QUECTEL_GSM_QMTCFG_WILL_FG_IS_NO_WILL) \
  X(QUECTEL_GSM_QMTCFG_WILL_FG_IS_WILL) \
  X(QUECTEL_GSM_QMTCFG_WILL_QOS_IS_AT_MOST_ONCE) \
  X(QUECTEL_GSM_QMTCFG_WILL_QOS_IS_AT_LEAST_ONCE) \
  X(QUECTEL_GSM_QMTCFG_WILL_QOS_IS_EXACTLY_ONCE) \
  X(QUECTEL_GSM_QMTCFG_WILL_RETAIN_IS_NOT_KEPT) \
  X(QUECTEL_GSM_QMTCFG_WILL_RETAIN_IS_KEPT) \
  X(QUECTEL_GSM_QMTCFG_TIMEOUT_NOTICE_IS_NOT_REPORTED) \
  X(QUECTEL_GSM_QMTCFG_TIMEOUT_NOTICE_IS_REPORTED) \
  X(QUECTEL_GSM_QMTCFG_CLEAN_SESSION_IS_KEPT) \
  X(QUECTEL_GSM_QMTCFG_CLEAN_SESSION_IS_CLEAN) \
  X(QUECTEL_GSM_QMTCFG_SSL_ENABLE_IS_PLAIN_TCP) \
  X(QUECTEL_GSM_QMTCFG_SSL_ENABLE_IS_TLS) \
  X(QUECTEL_GSM_QMTCFG_VERSION_NUM_IS_MQTT310) \
  X(QUECTEL_GSM_QMTCFG_VERSION_NUM_IS_MQTT311) \
  X(QUECTEL_GSM_QMTCFG_SET_WILL_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_QMTCFG_SET_WILL_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_QMTCFG_SET_WILL_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_QMTCFG_SET_WILL_QUERY_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_QMTCFG_SET_WILL_QUERY_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_QMTCFG_SET_WILL_QUERY_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_QMTCFG_SET_TIMEOUT_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_QMTCFG_SET_TIMEOUT_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_QMTCFG_SET_TIMEOUT_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_QMTCFG_SET_TIMEOUT_PKT_TIMEOUT_MIN) \
  X(QUECTEL_GSM_QMTCFG_SET_TIMEOUT_PKT_TIMEOUT_MAX) \
  X(QUECTEL_GSM_QMTCFG_SET_TIMEOUT_PKT_TIMEOUT_DEFAULT) \
  X(QUECTEL_GSM_QMTCFG_SET_TIMEOUT_RETRY_TIMES_MIN) \
  X(QUECTEL_GSM_QMTCFG_SET_TIMEOUT_RETRY_TIMES_MAX) \
  X(QUECTEL_GSM_QMTCFG_SET_TIMEOUT_RETRY_TIMES_DEFAULT) \
  X(QUECTEL_GSM_QMTCFG_SET_TIMEOUT_QUERY_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_QMTCFG_SET_TIMEOUT_QUERY_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_QMTCFG_SET_TIMEOUT_QUERY_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_QMTCFG_SET_TIMEOUT_QUERY_RESPONSE_PKT_TIMEOUT_MIN) \
  X(QUECTEL_GSM_QMTCFG_SET_TIMEOUT_QUERY_RESPONSE_PKT_TIMEOUT_MAX) \
  X(QUECTEL_GSM_QMTCFG_SET_TIMEOUT_QUERY_RESPONSE_PKT_TIMEOUT_DEFAULT) \
  X(QUECTEL_GSM_QMTCFG_SET_TIMEOUT_QUERY_RESPONSE_RETRY_TIMES_MIN) \
  X(QUECTEL_GSM_QMTCFG_SET_TIMEOUT_QUERY_RESPONSE_RETRY_TIMES_MAX) \
  X(QUECTEL_GSM_QMTCFG_SET_TIMEOUT_QUERY_RESPONSE_RETRY_TIMES_DEFAULT) \
  X(QUECTEL_GSM_QMTCFG_SET_SESSION_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_QMTCFG_SET_SESSION_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_QMTCFG_SET_SESSION_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_QMTCFG_SET_SESSION_QUERY_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_QMTCFG_SET_SESSION_QUERY_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_QMTCFG_SET_SESSION_QUERY_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_QMTCFG_SET_KEEPALIVE_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_QMTCFG_SET_KEEPALIVE_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_QMTCFG_SET_KEEPALIVE_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_QMTCFG_SET_KEEPALIVE_KEEP_ALIVE_TIME_MIN) \
  X(QUECTEL_GSM_QMTCFG_SET_KEEPALIVE_KEEP_ALIVE_TIME_MAX) \
  X(QUECTEL_GSM_QMTCFG_SET_KEEPALIVE_KEEP_ALIVE_TIME_DEFAULT) \
  X(QUECTEL_GSM_QMTCFG_SET_KEEPALIVE_QUERY_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_QMTCFG_SET_KEEPALIVE_QUERY_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_QMTCFG_SET_KEEPALIVE_QUERY_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_QMTCFG_SET_KEEPALIVE_QUERY_RESPONSE_KEEP_ALIVE_TIME_MIN) \
  X(QUECTEL_GSM_QMTCFG_SET_KEEPALIVE_QUERY_RESPONSE_KEEP_ALIVE_TIME_MAX) \
  X(QUECTEL_GSM_QMTCFG_SET_KEEPALIVE_QUERY_RESPONSE_KEEP_ALIVE_TIME_DEFAULT) \
  X(QUECTEL_GSM_QMTCFG_SET_ALIAUTH_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_QMTCFG_SET_ALIAUTH_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_QMTCFG_SET_ALIAUTH_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_QMTCFG_SET_ALIAUTH_QUERY_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_QMTCFG_SET_ALIAUTH_QUERY_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_QMTCFG_SET_ALIAUTH_QUERY_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_QMTCFG_TEST_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_QMTCFG_SET_SSL_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_QMTCFG_SET_SSL_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_QMTCFG_SET_SSL_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_QMTCFG_SET_SSL_CTX_INDEX_MIN) \
  X(QUECTEL_GSM_QMTCFG_SET_SSL_CTX_INDEX_MAX) \
  X(QUECTEL_GSM_QMTCFG_SET_SSL_QUERY_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_QMTCFG_SET_SSL_QUERY_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_QMTCFG_SET_SSL_QUERY_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_QMTCFG_SET_SSL_QUERY_RESPONSE_CTX_INDEX_MIN) \
  X(QUECTEL_GSM_QMTCFG_SET_SSL_QUERY_RESPONSE_CTX_INDEX_MAX) \
  X(QUECTEL_GSM_QMTCFG_SET_VERSION_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_QMTCFG_SET_VERSION_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_QMTCFG_SET_VERSION_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_QMTCFG_SET_VERSION_QUERY_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_QMTCFG_SET_VERSION_QUERY_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_QMTCFG_SET_VERSION_QUERY_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_QMTOPEN_READ_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_QMTOPEN_READ_RESPONSE_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_QMTOPEN_READ_RESPONSE_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_QMTOPEN_READ_RESPONSE_HOST_NAME_MAX_BYTES) \
  X(QUECTEL_GSM_QMTOPEN_READ_RESPONSE_PORT_MIN) \
  X(QUECTEL_GSM_QMTOPEN_READ_RESPONSE_PORT_MAX) \
  X(QUECTEL_GSM_QMTOPEN_SET_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_QMTOPEN_SET_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_QMTOPEN_SET_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_QMTOPEN_SET_HOST_NAME_MAX_BYTES) \
  X(QUECTEL_GSM_QMTOPEN_SET_PORT_MIN) \
  X(QUECTEL_GSM_QMTOPEN_SET_PORT_MAX) \
  X(QUECTEL_GSM_QMTOPEN_SET_COMPLETION_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_QMTOPEN_SET_COMPLETION_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_QMTOPEN_TEST_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_QMTCLOSE_RESULT_IS_FAILED) \
  X(QUECTEL_GSM_QMTCLOSE_RESULT_IS_DONE) \
  X(QUECTEL_GSM_QMTCLOSE_SET_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_QMTCLOSE_SET_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_QMTCLOSE_SET_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_QMTCLOSE_SET_COMPLETION_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_QMTCLOSE_SET_COMPLETION_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_QMTCLOSE_TEST_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_QMTCONN_STATE_IS_INITIALISING) \
  X(QUECTEL_GSM_QMTCONN_STATE_IS_CONNECTING) \
  X(QUECTEL_GSM_QMTCONN_STATE_IS_CONNECTED) \
  X(QUECTEL_GSM_QMTCONN_STATE_IS_DISCONNECTING) \
  X(QUECTEL_GSM_QMTCONN_RESULT_IS_ACKNOWLEDGED) \
  X(QUECTEL_GSM_QMTCONN_RESULT_IS_SENT_AGAIN) \
  X(QUECTEL_GSM_QMTCONN_RESULT_IS_FAILED) \
  X(QUECTEL_GSM_QMTCONN_READ_RESPONSE_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_QMTCONN_READ_RESPONSE_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_QMTCONN_SET_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_QMTCONN_SET_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_QMTCONN_SET_COMPLETION_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_QMTCONN_SET_COMPLETION_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_QMTDISC_RESULT_IS_FAILED) \
  X(QUECTEL_GSM_QMTDISC_RESULT_IS_DONE) \
  X(QUECTEL_GSM_QMTDISC_SET_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_QMTDISC_SET_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_QMTDISC_SET_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_QMTDISC_SET_COMPLETION_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_QMTDISC_SET_COMPLETION_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_QMTDISC_TEST_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_QMTSUB_QOS_IS_AT_MOST_ONCE) \
  X(QUECTEL_GSM_QMTSUB_QOS_IS_AT_LEAST_ONCE) \
  X(QUECTEL_GSM_QMTSUB_QOS_IS_EXACTLY_ONCE) \
  X(QUECTEL_GSM_QMTSUB_RESULT_IS_ACKNOWLEDGED) \
  X(QUECTEL_GSM_QMTSUB_RESULT_IS_SENT_AGAIN) \
  X(QUECTEL_GSM_QMTSUB_RESULT_IS_FAILED) \
  X(QUECTEL_GSM_QMTSUB_SET_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_QMTSUB_SET_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_QMTSUB_SET_MSG_ID_MIN) \
  X(QUECTEL_GSM_QMTSUB_SET_MSG_ID_MAX) \
  X(QUECTEL_GSM_QMTSUB_SET_COMPLETION_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_QMTSUB_SET_COMPLETION_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_QMTSUB_SET_COMPLETION_MSG_ID_MIN) \
  X(QUECTEL_GSM_QMTSUB_SET_COMPLETION_MSG_ID_MAX) \
  X(QUECTEL_GSM_QMTSUB_SET_COMPLETION_VALUE_MIN) \
  X(QUECTEL_GSM_QMTSUB_SET_COMPLETION_VALUE_MAX) \
  X(QUECTEL_GSM_QMTUNS_RESULT_IS_ACKNOWLEDGED) \
  X(QUECTEL_GSM_QMTUNS_RESULT_IS_SENT_AGAIN) \
  X(QUECTEL_GSM_QMTUNS_RESULT_IS_FAILED) \
  X(QUECTEL_GSM_QMTUNS_SET_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_QMTUNS_SET_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_QMTUNS_SET_MSG_ID_MIN) \
  X(QUECTEL_GSM_QMTUNS_SET_MSG_ID_MAX) \
  X(QUECTEL_GSM_QMTUNS_SET_COMPLETION_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_QMTUNS_SET_COMPLETION_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_QMTUNS_SET_COMPLETION_MSG_ID_MIN) \
  X(QUECTEL_GSM_QMTUNS_SET_COMPLETION_MSG_ID_MAX) \
  X(QUECTEL_GSM_QMTPUB_QOS_IS_AT_MOST_ONCE) \
  X(QUECTEL_GSM_QMTPUB_QOS_IS_AT_LEAST_ONCE) \
  X(QUECTEL_GSM_QMTPUB_QOS_IS_EXACTLY_ONCE) \
  X(QUECTEL_GSM_QMTPUB_RETAIN_IS_NOT_KEPT) \
  X(QUECTEL_GSM_QMTPUB_RETAIN_IS_KEPT) \
  X(QUECTEL_GSM_QMTPUB_RESULT_IS_ACKNOWLEDGED) \
  X(QUECTEL_GSM_QMTPUB_RESULT_IS_SENT_AGAIN) \
  X(QUECTEL_GSM_QMTPUB_RESULT_IS_FAILED) \
  X(QUECTEL_GSM_QMTPUB_SET_COUNTED_DATA_MIN_BYTES) \
  X(QUECTEL_GSM_QMTPUB_SET_COUNTED_DATA_MAX_BYTES) \
  X(QUECTEL_GSM_QMTPUB_SET_COUNTED_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_QMTPUB_SET_COUNTED_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_QMTPUB_SET_COUNTED_MSG_ID_MIN) \
  X(QUECTEL_GSM_QMTPUB_SET_COUNTED_MSG_ID_MAX) \
  X(QUECTEL_GSM_QMTPUB_SET_COUNTED_SIZE_MIN) \
  X(QUECTEL_GSM_QMTPUB_SET_COUNTED_SIZE_MAX) \
  X(QUECTEL_GSM_QMTPUB_SET_COUNTED_COMPLETION_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_QMTPUB_SET_COUNTED_COMPLETION_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_QMTPUB_SET_COUNTED_COMPLETION_MSG_ID_MIN) \
  X(QUECTEL_GSM_QMTPUB_SET_COUNTED_COMPLETION_MSG_ID_MAX) \
  X(QUECTEL_GSM_QMTPUB_SET_COUNTED_COMPLETION_VALUE_MIN) \
  X(QUECTEL_GSM_QMTPUB_SET_DATA_DATA_MIN_BYTES) \
  X(QUECTEL_GSM_QMTPUB_SET_DATA_DATA_MAX_BYTES) \
  X(QUECTEL_GSM_QMTPUB_SET_DATA_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_QMTPUB_SET_DATA_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_QMTPUB_SET_DATA_MSG_ID_MIN) \
  X(QUECTEL_GSM_QMTPUB_SET_DATA_MSG_ID_MAX) \
  X(QUECTEL_GSM_QMTPUB_SET_DATA_COMPLETION_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_QMTPUB_SET_DATA_COMPLETION_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_QMTPUB_SET_DATA_COMPLETION_MSG_ID_MIN) \
  X(QUECTEL_GSM_QMTPUB_SET_DATA_COMPLETION_MSG_ID_MAX) \
  X(QUECTEL_GSM_QMTPUB_SET_DATA_COMPLETION_VALUE_MIN) \
  X(QUECTEL_GSM_QSECWRITE_SET_DATA_MIN_BYTES) \
  X(QUECTEL_GSM_QSECWRITE_SET_DATA_MAX_BYTES) \
  X(QUECTEL_GSM_QSECWRITE_SET_FILE_NAME_MIN_BYTES) \
  X(QUECTEL_GSM_QSECWRITE_SET_FILE_SIZE_MIN) \
  X(QUECTEL_GSM_QSECWRITE_SET_FILE_SIZE_MAX) \
  X(QUECTEL_GSM_QSECWRITE_SET_WAIT_TIME_MIN) \
  X(QUECTEL_GSM_QSECWRITE_SET_WAIT_TIME_MAX) \
  X(QUECTEL_GSM_QSECWRITE_SET_RESPONSE_SIZE_MIN) \
  X(QUECTEL_GSM_QSECWRITE_SET_RESPONSE_CHECKSUM_MIN_BYTES) \
  X(QUECTEL_GSM_QSECWRITE_SET_RESPONSE_CHECKSUM_MAX_BYTES) \
  X(QUECTEL_GSM_QSSLCFG_SEC_LEVEL_IS_NOBODY) \
  X(QUECTEL_GSM_QSSLCFG_SEC_LEVEL_IS_SERVER) \
  X(QUECTEL_GSM_QSSLCFG_SEC_LEVEL_IS_SERVER_AND_CLIENT) \
  X(QUECTEL_GSM_QSSLCFG_SSL_VERSION_IS_SSL30) \
  X(QUECTEL_GSM_QSSLCFG_SSL_VERSION_IS_TLS10) \
  X(QUECTEL_GSM_QSSLCFG_SSL_VERSION_IS_TLS11) \
  X(QUECTEL_GSM_QSSLCFG_SSL_VERSION_IS_TLS12) \
  X(QUECTEL_GSM_QSSLCFG_SSL_VERSION_IS_ALL) \
  X(QUECTEL_GSM_QSSLCFG_IGNORE_RTC_TIME_IS_CLOCK_CHECKED) \
  X(QUECTEL_GSM_QSSLCFG_IGNORE_RTC_TIME_IS_CLOCK_IGNORED) \
  X(QUECTEL_GSM_QSSLCFG_SET_CACERT_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_QSSLCFG_SET_CACERT_CTX_INDEX_MIN) \
  X(QUECTEL_GSM_QSSLCFG_SET_CACERT_CTX_INDEX_MAX) \
  X(QUECTEL_GSM_QSSLCFG_SET_CACERT_CA_CERT_MIN_BYTES) \
  X(QUECTEL_GSM_QSSLCFG_SET_CLIENTCERT_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_QSSLCFG_SET_CLIENTCERT_CTX_INDEX_MIN) \
  X(QUECTEL_GSM_QSSLCFG_SET_CLIENTCERT_CTX_INDEX_MAX) \
  X(QUECTEL_GSM_QSSLCFG_SET_CLIENTCERT_CLIENT_CERT_MIN_BYTES) \
  X(QUECTEL_GSM_QSSLCFG_SET_CLIENTKEY_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_QSSLCFG_SET_CLIENTKEY_CTX_INDEX_MIN) \
  X(QUECTEL_GSM_QSSLCFG_SET_CLIENTKEY_CTX_INDEX_MAX) \
  X(QUECTEL_GSM_QSSLCFG_SET_CLIENTKEY_CLIENT_KEY_MIN_BYTES) \
  X(QUECTEL_GSM_QSSLCFG_SET_SECLEVEL_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_QSSLCFG_SET_SECLEVEL_CTX_INDEX_MIN) \
  X(QUECTEL_GSM_QSSLCFG_SET_SECLEVEL_CTX_INDEX_MAX) \
  X(QUECTEL_GSM_QSSLCFG_SET_SSLVERSION_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_QSSLCFG_SET_SSLVERSION_CTX_INDEX_MIN) \
  X(QUECTEL_GSM_QSSLCFG_SET_SSLVERSION_CTX_INDEX_MAX) \
  X(QUECTEL_GSM_QSSLCFG_SET_CIPHERSUITE_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_QSSLCFG_SET_CIPHERSUITE_CTX_INDEX_MIN) \
  X(QUECTEL_GSM_QSSLCFG_SET_CIPHERSUITE_CTX_INDEX_MAX) \
  X(QUECTEL_GSM_QSSLCFG_SET_CIPHERSUITE_CIPHER_SUITE_MIN_BYTES) \
  X(QUECTEL_GSM_QSSLCFG_SET_IGNORERTCTIME_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_I_EXECUTE_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_E0_EXECUTE_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_E1_EXECUTE_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_CGMI_EXECUTE_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_CGMM_EXECUTE_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_CGMR_EXECUTE_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_CMEE_N_IS_ERROR_ONLY) \
  X(QUECTEL_GSM_CMEE_N_IS_CME_ERROR_NUMBER) \
  X(QUECTEL_GSM_CMEE_N_IS_CME_ERROR_TEXT) \
  X(QUECTEL_GSM_CMEE_READ_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_CMEE_SET_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_CFUN_FUN_IS_MINIMUM) \
  X(QUECTEL_GSM_CFUN_FUN_IS_FULL) \
  X(QUECTEL_GSM_CFUN_FUN_IS_RADIO_OFF) \
  X(QUECTEL_GSM_CFUN_READ_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_CPIN_READ_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_CSQ_EXECUTE_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_CSQ_EXECUTE_RESPONSE_RSSI_MIN) \
  X(QUECTEL_GSM_CSQ_EXECUTE_RESPONSE_RSSI_MAX) \
  X(QUECTEL_GSM_CSQ_EXECUTE_RESPONSE_BER_MIN) \
  X(QUECTEL_GSM_CSQ_EXECUTE_RESPONSE_BER_MAX) \
  X(QUECTEL_GSM_CREG_N_IS_NOT_REPORTED) \
  X(QUECTEL_GSM_CREG_N_IS_REPORTED) \
  X(QUECTEL_GSM_CREG_N_IS_REPORTED_WITH_CELL) \
  X(QUECTEL_GSM_CREG_STAT_IS_NOT_REGISTERED_NOT_SEARCHING) \
  X(QUECTEL_GSM_CREG_STAT_IS_REGISTERED_HOME_NETWORK) \
  X(QUECTEL_GSM_CREG_STAT_IS_NOT_REGISTERED_SEARCHING) \
  X(QUECTEL_GSM_CREG_STAT_IS_REGISTRATION_DENIED) \
  X(QUECTEL_GSM_CREG_STAT_IS_STATE_UNKNOWN) \
  X(QUECTEL_GSM_CREG_STAT_IS_REGISTERED_ROAMING) \
  X(QUECTEL_GSM_CREG_READ_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_CREG_READ_RESPONSE_ACT_MIN) \
  X(QUECTEL_GSM_CREG_READ_RESPONSE_ACT_MAX) \
  X(QUECTEL_GSM_CREG_SET_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_CEREG_N_IS_NOT_REPORTED) \
  X(QUECTEL_GSM_CEREG_N_IS_REPORTED) \
  X(QUECTEL_GSM_CEREG_N_IS_REPORTED_WITH_CELL) \
  X(QUECTEL_GSM_CEREG_STAT_IS_NOT_REGISTERED_NOT_SEARCHING) \
  X(QUECTEL_GSM_CEREG_STAT_IS_REGISTERED_HOME_NETWORK) \
  X(QUECTEL_GSM_CEREG_STAT_IS_NOT_REGISTERED_SEARCHING) \
  X(QUECTEL_GSM_CEREG_STAT_IS_REGISTRATION_DENIED) \
  X(QUECTEL_GSM_CEREG_STAT_IS_STATE_UNKNOWN) \
  X(QUECTEL_GSM_CEREG_STAT_IS_REGISTERED_ROAMING) \
  X(QUECTEL_GSM_CEREG_READ_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_CEREG_READ_RESPONSE_ACT_MIN) \
  X(QUECTEL_GSM_CEREG_READ_RESPONSE_ACT_MAX) \
  X(QUECTEL_GSM_CEREG_SET_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_CGATT_STATE_IS_DETACHED) \
  X(QUECTEL_GSM_CGATT_STATE_IS_ATTACHED) \
  X(QUECTEL_GSM_CGATT_STATE_IS_DETACH) \
  X(QUECTEL_GSM_CGATT_STATE_IS_ATTACH) \
  X(QUECTEL_GSM_CGATT_READ_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_CGATT_SET_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_CGDCONT_READ_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_CGDCONT_READ_RESPONSE_CID_MIN) \
  X(QUECTEL_GSM_CGDCONT_READ_RESPONSE_CID_MAX) \
  X(QUECTEL_GSM_CGPADDR_SET_TIME_LIMIT_MS) \
  X(QUECTEL_GSM_CGPADDR_SET_CID_MIN) \
  X(QUECTEL_GSM_CGPADDR_SET_CID_MAX) \
  X(QUECTEL_GSM_CGPADDR_SET_RESPONSE_CID_MIN) \
  X(QUECTEL_GSM_CGPADDR_SET_RESPONSE_CID_MAX) \
  X(QUECTEL_GSM_URC_QMTSTAT_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_URC_QMTSTAT_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_URC_QMTSTAT_ERR_CODE_MIN) \
  X(QUECTEL_GSM_URC_QMTSTAT_ERR_CODE_MAX) \
  X(QUECTEL_GSM_URC_QMTRECV_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_URC_QMTRECV_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_URC_QMTRECV_MSG_ID_MIN) \
  X(QUECTEL_GSM_URC_QMTRECV_MSG_ID_MAX) \
  X(QUECTEL_GSM_URC_QMTRECVBARE_TCP_CONNECT_ID_MIN) \
  X(QUECTEL_GSM_URC_QMTRECVBARE_TCP_CONNECT_ID_MAX) \
  X(QUECTEL_GSM_URC_QMTRECVBARE_MSG_ID_MIN) \
  X(QUECTEL_GSM_URC_QMTRECVBARE_MSG_ID_MAX) \
  X(QUECTEL_GSM_CODE_CME_IS_PHONE_FAILURE) \
  X(QUECTEL_GSM_CODE_CME_IS_NO_CONNECTION_TO_PHONE) \
  X(QUECTEL_GSM_CODE_CME_IS_ADAPTER_LINK_RESERVED) \
  X(QUECTEL_GSM_CODE_CME_IS_OPERATION_NOT_ALLOWED) \
  X(QUECTEL_GSM_CODE_CME_IS_OPERATION_NOT_SUPPORTED) \
  X(QUECTEL_GSM_CODE_CME_IS_PHONE_SIM_PIN_WANTED) \
  X(QUECTEL_GSM_CODE_CME_IS_PERSONALISATION_PIN_WANTED) \
  X(QUECTEL_GSM_CODE_CME_IS_PERSONALISATION_PUK_WANTED) \
  X(QUECTEL_GSM_CODE_CME_IS_NO_SIM) \
  X(QUECTEL_GSM_CODE_CME_IS_SIM_PIN_WANTED) \
  X(QUECTEL_GSM_CODE_CME_IS_SIM_PUK_WANTED) \
  X(QUECTEL_GSM_CODE_CME_IS_SIM_FAILURE) \
  X(QUECTEL_GSM_CODE_CME_IS_SIM_BUSY) \
  X(QUECTEL_GSM_CODE_CME_IS_WRONG_SIM) \
  X(QUECTEL_GSM_CODE_CME_IS_WRONG_PASSWORD) \
  X(QUECTEL_GSM_CODE_CME_IS_SIM_PIN2_WANTED) \
  X(QUECTEL_GSM_CODE_CME_IS_SIM_PUK2_WANTED) \
  X(QUECTEL_GSM_CODE_CME_IS_MEMORY_FULL) \
  X(QUECTEL_GSM_CODE_CME_IS_INVALID_INDEX) \
  X(QUECTEL_GSM_CODE_CME_IS_NOT_FOUND) \
  X(QUECTEL_GSM_CODE_CME_IS_MEMORY_FAILURE) \
  X(QUECTEL_GSM_CODE_CME_IS_TEXT_TOO_LONG) \
  X(QUECTEL_GSM_CODE_CME_IS_INVALID_TEXT_CHARACTERS) \
  X(QUECTEL_GSM_CODE_CME_IS_DIAL_STRING_TOO_LONG) \
  X(QUECTEL_GSM_CODE_CME_IS_INVALID_DIAL_STRING_CHARACTERS) \
  X(QUECTEL_GSM_CODE_CME_IS_NO_NETWORK_SERVICE) \
  X(QUECTEL_GSM_CODE_CME_IS_NETWORK_TIMEOUT) \
  X(QUECTEL_GSM_CODE_CME_IS_EMERGENCY_CALLS_ONLY) \
  X(QUECTEL_GSM_CODE_CME_IS_NETWORK_PERSONALISATION_PIN_WANTED) \
  X(QUECTEL_GSM_CODE_CME_IS_WRONG_PARAMETERS) \
  X(QUECTEL_GSM_CODE_CME_IS_UNKNOWN_ERROR) \
  X(QUECTEL_GSM_CODE_CME_IS_ILLEGAL_MOBILE_STATION) \
  X(QUECTEL_GSM_CODE_CME_IS_ILLEGAL_EQUIPMENT) \
  X(QUECTEL_GSM_CODE_CME_IS_PACKET_SERVICE_NOT_ALLOWED) \
  X(QUECTEL_GSM_CODE_CME_IS_NETWORK_NOT_ALLOWED) \
  X(QUECTEL_GSM_CODE_CME_IS_LOCATION_AREA_NOT_ALLOWED) \
  X(QUECTEL_GSM_CODE_CME_IS_ROAMING_NOT_ALLOWED) \
  X(QUECTEL_GSM_CODE_CME_IS_SERVICE_OPTION_NOT_SUPPORTED) \
  X(QUECTEL_GSM_CODE_CME_IS_SERVICE_NOT_SUBSCRIBED) \
  X(QUECTEL_GSM_CODE_CME_IS_SERVICE_OPTION_OUT_OF_ORDER) \
  X(QUECTEL_GSM_CODE_CME_IS_UNSPECIFIED_PACKET_SERVICE_ERROR) \
  X(QUECTEL_GSM_CODE_CME_IS_PACKET_DATA_CONTEXT_NOT_AUTHENTICATED) \
  X(QUECTEL_GSM_CODE_CME_IS_INVALID_MOBILE_CLASS) \
  X(QUECTEL_GSM_CODE_CME_IS_MQTT_LINK_ERROR) \
  X(QUECTEL_GSM_CODE_CME_IS_ILLEGAL_MQTT_PACKET) \
  X(QUECTEL_GSM_CODE_CME_IS_ILLEGAL_CHARACTER) \
  X(QUECTEL_GSM_CODE_CME_IS_ILLEGAL_UTF8) \
  X(QUECTEL_GSM_CODE_CME_IS_INVALID_PARAMETER) \
  X(QUECTEL_GSM_CODE_CME_IS_SEND_BUFFER_FULL) \
  X(QUECTEL_GSM_CODE_CME_IS_BUFFER_OVERFLOW) \
  X(QUECTEL_GSM_CODE_CME_IS_OUT_OF_MEMORY) \
  X(QUECTEL_GSM_CODE_CME_IS_MEMORY_ERROR) \
  X(QUECTEL_GSM_CODE_CME_IS_WINDOW_EXCEEDED) \
  X(QUECTEL_GSM_CODE_CME_IS_UNKNOWN_MQTT_ERROR) \
  X(QUECTEL_GSM_CODE_QMTSTAT_IS_CLOSED_BY_PEER) \
  X(QUECTEL_GSM_CODE_QMTSTAT_IS_PINGREQ_FAILED) \
  X(QUECTEL_GSM_CODE_QMTSTAT_IS_CONNECT_FAILED) \
  X(QUECTEL_GSM_CODE_QMTSTAT_IS_NO_CONNACK) \
  X(QUECTEL_GSM_CODE_QMTSTAT_IS_CLOSED_AFTER_DISCONNECT) \
  X(QUECTEL_GSM_CODE_QMTSTAT_IS_CLOSED_BY_MODULE) \
  X(QUECTEL_GSM_CODE_QMTSTAT_IS_SERVER_UNREACHABLE) \
  X(QUECTEL_GSM_CODE_QMTCONN_RETURN_IS_ACCEPTED) \
  X(QUECTEL_GSM_CODE_QMTCONN_RETURN_IS_UNACCEPTABLE_PROTOCOL_VERSION) \
  X(QUECTEL_GSM_CODE_QMTCONN_RETURN_IS_CLIENT_IDENTIFIER_REJECTED) \
  X(QUECTEL_GSM_CODE_QMTCONN_RETURN_IS_SERVER_UNAVAILABLE) \
  X(QUECTEL_GSM_CODE_QMTCONN_RETURN_IS_WRONG_USER_NAME_OR_PASSWORD) \
  X(QUECTEL_GSM_CODE_QMTCONN_RETURN_IS_NOT_AUTHORISED) \
  X(QUECTEL_GSM_CODE_QMTOPEN_RESULT_IS_FAILED) \
  X(QUECTEL_GSM_CODE_QMTOPEN_RESULT_IS_OPEN) \
  X(QUECTEL_GSM_CODE_QMTOPEN_RESULT_IS_WRONG_PARAMETER) \
  X(QUECTEL_GSM_CODE_QMTOPEN_RESULT_IS_CLIENT_OCCUPIED) \
  X(QUECTEL_GSM_CODE_QMTOPEN_RESULT_IS_NO_PACKET_DATA_CONTEXT) \
  X(QUECTEL_GSM_CODE_QMTOPEN_RESULT_IS_DNS_FAILED) \
  X(QUECTEL_GSM_CODE_QMTOPEN_RESULT_IS_CONNECTION_BROKE_OFF)

/* Every text above, as X(name). */
#define QUECTEL_GSM_TEXTS(X) \
  X(QUECTEL_GSM_FINAL_OK) \
  X(QUECTEL_GSM_FINAL_ERROR) \
  X(QUECTEL_GSM_FINAL_CME_ERROR) \
  X(QUECTEL_GSM_QMTCFG_NAME) \
  X(QUECTEL_GSM_QMTCFG_SET_WILL_PREFIX) \
  X(QUECTEL_GSM_QMTCFG_SET_WILL_QUERY_PREFIX) \
  X(QUECTEL_GSM_QMTCFG_SET_WILL_QUERY_RESPONSE_PREFIX) \
  X(QUECTEL_GSM_QMTCFG_SET_TIMEOUT_PREFIX) \
  X(QUECTEL_GSM_QMTCFG_SET_TIMEOUT_QUERY_PREFIX) \
  X(QUECTEL_GSM_QMTCFG_SET_TIMEOUT_QUERY_RESPONSE_PREFIX) \
  X(QUECTEL_GSM_QMTCFG_SET_SESSION_PREFIX) \
  X(QUECTEL_GSM_QMTCFG_SET_SESSION_QUERY_PREFIX) \
  X(QUECTEL_GSM_QMTCFG_SET_SESSION_QUERY_RESPONSE_PREFIX) \
  X(QUECTEL_GSM_QMTCFG_SET_KEEPALIVE_PREFIX) \
  X(QUECTEL_GSM_QMTCFG_SET_KEEPALIVE_QUERY_PREFIX) \
  X(QUECTEL_GSM_QMTCFG_SET_KEEPALIVE_QUERY_RESPONSE_PREFIX) \
  X(QUECTEL_GSM_QMTCFG_SET_ALIAUTH_PREFIX) \
  X(QUECTEL_GSM_QMTCFG_SET_ALIAUTH_QUERY_PREFIX) \
  X(QUECTEL_GSM_QMTCFG_SET_ALIAUTH_QUERY_RESPONSE_PREFIX) \
  X(QUECTEL_GSM_QMTCFG_TEST_PREFIX) \
  X(QUECTEL_GSM_QMTCFG_SET_SSL_PREFIX) \
  X(QUECTEL_GSM_QMTCFG_SET_SSL_QUERY_PREFIX) \
  X(QUECTEL_GSM_QMTCFG_SET_SSL_QUERY_RESPONSE_PREFIX) \
  X(QUECTEL_GSM_QMTCFG_SET_VERSION_PREFIX) \
  X(QUECTEL_GSM_QMTCFG_SET_VERSION_QUERY_PREFIX) \
  X(QUECTEL_GSM_QMTCFG_SET_VERSION_QUERY_RESPONSE_PREFIX) \
  X(QUECTEL_GSM_QMTOPEN_NAME) \
  X(QUECTEL_GSM_QMTOPEN_READ_PREFIX) \
  X(QUECTEL_GSM_QMTOPEN_READ_RESPONSE_PREFIX) \
  X(QUECTEL_GSM_QMTOPEN_SET_PREFIX) \
  X(QUECTEL_GSM_QMTOPEN_SET_COMPLETION_PREFIX) \
  X(QUECTEL_GSM_QMTOPEN_TEST_PREFIX) \
  X(QUECTEL_GSM_QMTCLOSE_NAME) \
  X(QUECTEL_GSM_QMTCLOSE_SET_PREFIX) \
  X(QUECTEL_GSM_QMTCLOSE_SET_COMPLETION_PREFIX) \
  X(QUECTEL_GSM_QMTCLOSE_TEST_PREFIX) \
  X(QUECTEL_GSM_QMTCONN_NAME) \
  X(QUECTEL_GSM_QMTCONN_READ_PREFIX) \
  X(QUECTEL_GSM_QMTCONN_READ_RESPONSE_PREFIX) \
  X(QUECTEL_GSM_QMTCONN_SET_PREFIX) \
  X(QUECTEL_GSM_QMTCONN_SET_COMPLETION_PREFIX) \
  X(QUECTEL_GSM_QMTCONN_TEST_PREFIX) \
  X(QUECTEL_GSM_QMTDISC_NAME) \
  X(QUECTEL_GSM_QMTDISC_SET_PREFIX) \
  X(QUECTEL_GSM_QMTDISC_SET_COMPLETION_PREFIX) \
  X(QUECTEL_GSM_QMTDISC_TEST_PREFIX) \
  X(QUECTEL_GSM_QMTSUB_NAME) \
  X(QUECTEL_GSM_QMTSUB_SET_PREFIX) \
  X(QUECTEL_GSM_QMTSUB_SET_COMPLETION_PREFIX) \
  X(QUECTEL_GSM_QMTSUB_TEST_PREFIX) \
  X(QUECTEL_GSM_QMTUNS_NAME) \
  X(QUECTEL_GSM_QMTUNS_SET_PREFIX) \
  X(QUECTEL_GSM_QMTUNS_SET_COMPLETION_PREFIX) \
  X(QUECTEL_GSM_QMTUNS_TEST_PREFIX) \
  X(QUECTEL_GSM_QMTPUB_NAME) \
  X(QUECTEL_GSM_QMTPUB_TEST_PREFIX) \
  X(QUECTEL_GSM_QMTPUB_SET_COUNTED_PREFIX) \
  X(QUECTEL_GSM_QMTPUB_SET_COUNTED_COMPLETION_PREFIX) \
  X(QUECTEL_GSM_QMTPUB_SET_COUNTED_PROMPT) \
  X(QUECTEL_GSM_QMTPUB_SET_DATA_PREFIX) \
  X(QUECTEL_GSM_QMTPUB_SET_DATA_COMPLETION_PREFIX) \
  X(QUECTEL_GSM_QMTPUB_SET_DATA_PROMPT) \
  X(QUECTEL_GSM_QSECWRITE_NAME) \
  X(QUECTEL_GSM_QSECWRITE_SET_PREFIX) \
  X(QUECTEL_GSM_QSECWRITE_SET_RESPONSE_PREFIX) \
  X(QUECTEL_GSM_QSECWRITE_SET_PROMPT) \
  X(QUECTEL_GSM_QSSLCFG_NAME) \
  X(QUECTEL_GSM_QSSLCFG_SET_CACERT_PREFIX) \
  X(QUECTEL_GSM_QSSLCFG_SET_CLIENTCERT_PREFIX) \
  X(QUECTEL_GSM_QSSLCFG_SET_CLIENTKEY_PREFIX) \
  X(QUECTEL_GSM_QSSLCFG_SET_SECLEVEL_PREFIX) \
  X(QUECTEL_GSM_QSSLCFG_SET_SSLVERSION_PREFIX) \
  X(QUECTEL_GSM_QSSLCFG_SET_CIPHERSUITE_PREFIX) \
  X(QUECTEL_GSM_QSSLCFG_SET_IGNORERTCTIME_PREFIX) \
  X(QUECTEL_GSM_I_NAME) \
  X(QUECTEL_GSM_I_EXECUTE_PREFIX) \
  X(QUECTEL_GSM_E0_NAME) \
  X(QUECTEL_GSM_E0_EXECUTE_PREFIX) \
  X(QUECTEL_GSM_E1_NAME) \
  X(QUECTEL_GSM_E1_EXECUTE_PREFIX) \
  X(QUECTEL_GSM_CGMI_NAME) \
  X(QUECTEL_GSM_CGMI_EXECUTE_PREFIX) \
  X(QUECTEL_GSM_CGMM_NAME) \
  X(QUECTEL_GSM_CGMM_EXECUTE_PREFIX) \
  X(QUECTEL_GSM_CGMR_NAME) \
  X(QUECTEL_GSM_CGMR_EXECUTE_PREFIX) \
  X(QUECTEL_GSM_CMEE_NAME) \
  X(QUECTEL_GSM_CMEE_READ_PREFIX) \
  X(QUECTEL_GSM_CMEE_READ_RESPONSE_PREFIX) \
  X(QUECTEL_GSM_CMEE_SET_PREFIX) \
  X(QUECTEL_GSM_CFUN_NAME) \
  X(QUECTEL_GSM_CFUN_READ_PREFIX) \
  X(QUECTEL_GSM_CFUN_READ_RESPONSE_PREFIX) \
  X(QUECTEL_GSM_CPIN_NAME) \
  X(QUECTEL_GSM_CPIN_READ_PREFIX) \
  X(QUECTEL_GSM_CPIN_READ_RESPONSE_PREFIX) \
  X(QUECTEL_GSM_CSQ_NAME) \
  X(QUECTEL_GSM_CSQ_EXECUTE_PREFIX) \
  X(QUECTEL_GSM_CSQ_EXECUTE_RESPONSE_PREFIX) \
  X(QUECTEL_GSM_CREG_NAME) \
  X(QUECTEL_GSM_CREG_READ_PREFIX) \
  X(QUECTEL_GSM_CREG_READ_RESPONSE_PREFIX) \
  X(QUECTEL_GSM_CREG_SET_PREFIX) \
  X(QUECTEL_GSM_CEREG_NAME) \
  X(QUECTEL_GSM_CEREG_READ_PREFIX) \
  X(QUECTEL_GSM_CEREG_READ_RESPONSE_PREFIX) \
  X(QUECTEL_GSM_CEREG_SET_PREFIX) \
  X(QUECTEL_GSM_CGATT_NAME) \
  X(QUECTEL_GSM_CGATT_READ_PREFIX) \
  X(QUECTEL_GSM_CGATT_READ_RESPONSE_PREFIX) \
  X(QUECTEL_GSM_CGATT_SET_PREFIX) \
  X(QUECTEL_GSM_CGDCONT_NAME) \
  X(QUECTEL_GSM_CGDCONT_READ_PREFIX) \
  X(QUECTEL_GSM_CGDCONT_READ_RESPONSE_PREFIX) \
  X(QUECTEL_GSM_CGPADDR_NAME) \
  X(QUECTEL_GSM_CGPADDR_SET_PREFIX) \
  X(QUECTEL_GSM_CGPADDR_SET_RESPONSE_PREFIX) \
  X(QUECTEL_GSM_URC_CPIN) \
  X(QUECTEL_GSM_URC_CREG) \
  X(QUECTEL_GSM_URC_CEREG) \
  X(QUECTEL_GSM_URC_CGEV) \
  X(QUECTEL_GSM_URC_QMTSTAT) \
  X(QUECTEL_GSM_URC_QMTRECV) \
  X(QUECTEL_GSM_URC_RDY) \
  X(QUECTEL_GSM_URC_NORMALPOWERDOWN) \
  X(QUECTEL_GSM_URC_IP) \
  X(QUECTEL_GSM_URC_QIURC) \
  X(QUECTEL_GSM_URC_QMTRECVBARE)

#endif
